import { type Pair, type SecondOpinion, secondOpinion } from "../../release/second-opinion.js";
import type { Impact } from "../../release/version.js";
import { type EntrySurface, printSurface, readSchemaTypes } from "../../surface/index.js";
import { surfaceOf } from "../api.js";
import type { ClientTexts } from "./clients.js";

/** One client at three times; undefined where there was none. */
export interface Clients {
  readonly before: ClientTexts | undefined;
  readonly regenerated: ClientTexts | undefined;
  readonly after: ClientTexts;
}

export interface Opinion {
  readonly opinion: SecondOpinion;
  /** The report on the new client's surface, `api.md`. */
  readonly report: string;
}

/** Where openapi-typescript's types are. */
const SCHEMA_FILE = "src/schema.ts";

/**
 * What the surfaces of the clients say, beside what the descriptions say. Reading one takes about a
 * second, so clients that are the same, text by text, are read once.
 *
 * @param first what the descriptions amount to
 */
export function opinionOn({ before, regenerated, after }: Clients, first: Impact): Opinion {
  const now = surfaceOf(after.manifest, after.sources);
  const report = printSurface(after.manifest.name, now);
  const again = regenerated === undefined ? now : surfaceUnless(regenerated, after, now);
  const generator: Pair =
    before === undefined || regenerated === undefined || isSame(before, regenerated)
      ? [again, again]
      : downToTypes(before, regenerated, again);
  return { opinion: secondOpinion({ generator, description: [again, now] }, first), report };
}

/** The generator may also print the types anew that exported declarations refer to. */
function downToTypes(before: ClientTexts, regenerated: ClientTexts, again: EntrySurface[]): Pair {
  const then = surfaceOf(before.manifest, before.sources);
  const [old, now] = [before, regenerated].map(({ sources }) => sources.get(SCHEMA_FILE));
  if (old === undefined || now === undefined || old === now) return [then, again];
  return [
    [...then, readSchemaTypes(old)],
    [...again, readSchemaTypes(now)],
  ];
}

function surfaceUnless(one: ClientTexts, other: ClientTexts, known: EntrySurface[]) {
  return isSame(one, other) ? known : surfaceOf(one.manifest, one.sources);
}

function isSame(one: ClientTexts, other: ClientTexts): boolean {
  return (
    JSON.stringify(one.manifest.exports) === JSON.stringify(other.manifest.exports) &&
    one.sources.size === other.sources.size &&
    [...one.sources].every(([path, text]) => other.sources.get(path) === text)
  );
}
