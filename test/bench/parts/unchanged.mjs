import { join } from "node:path";
import { forget, generate, openapiTypescript } from "../lib/generator.mjs";
import { interleave } from "../lib/interleave.mjs";

/** A run that finds everything as the run before left it. */
export function measureUnchanged({ folder, rounds, document }) {
  const out = join(folder, "unchanged");
  generate(out);
  const { generator, peer } = interleave(rounds, {
    generator: () => ({ seconds: generate(out).seconds }),
    peer: () => ({ seconds: openapiTypescript(document.file, join(folder, "peer.ts")).seconds }),
  });
  forget(out);
  return [
    {
      what: "`generate`, nothing changed",
      value: generator.seconds,
      unit: "s",
      peer: { name: "openapi-typescript CLI", value: peer.seconds },
      aim: { ratio: 0.25 },
    },
  ];
}
