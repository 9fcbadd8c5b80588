import { join } from "node:path";
import { generateCold, openapiTypescript } from "../lib/generator.mjs";
import { interleave } from "../lib/interleave.mjs";

/** A run with nothing remembered and an empty output folder, against openapi-typescript alone. */
export function measureGenerate({ folder, rounds, document }) {
  const out = join(folder, "cold");
  const { generator, peer } = interleave(rounds, {
    generator: () => ({ seconds: generateCold(out).seconds }),
    peer: () => ({ seconds: openapiTypescript(document.file, join(folder, "peer.ts")).seconds }),
  });
  return [
    {
      what: "cold `generate` of everything",
      value: generator.seconds,
      unit: "s",
      peer: { name: "openapi-typescript CLI", value: peer.seconds },
      aim: { ratio: 1 },
    },
  ];
}
