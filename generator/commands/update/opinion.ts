import {
  type EntrySurface,
  printSurface,
  readSchemaTypes,
} from "../../publish/api-report/index.js";
import { type SecondOpinion, type Surfaces, secondOpinion } from "../../publish/second-opinion.js";
import type { Impact } from "../../publish/version.js";
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

/** Where the types of the description are. */
export const SCHEMA_FILE = "src/schema.ts";

/**
 * What the surfaces of the clients say, beside what the descriptions say. Reading one takes about a
 * second, so clients that are the same, text by text, are read once.
 *
 * @param first what the descriptions amount to
 */
export function opinionOn({ before, regenerated, after }: Clients, first: Impact): Opinion {
  const now = surfaceOf(after.manifest, after.sources);
  const report = printSurface(after.manifest.name, now);
  const surfaces =
    before === undefined || regenerated === undefined
      ? { before: now, regenerated: now, after: now }
      : surfacesOf({ before, regenerated, after }, now);
  return { opinion: secondOpinion(surfaces, first), report };
}

function surfacesOf(
  { before, regenerated, after }: Record<keyof Surfaces, ClientTexts>,
  now: readonly EntrySurface[],
): Surfaces {
  const again = surfaceUnless(regenerated, after, now);
  if (isSame(before, regenerated)) return { before: again, regenerated: again, after: now };
  const then = surfaceOf(before.manifest, before.sources);
  const surfaces = { before: then, regenerated: again, after: now };
  return regenerated.isRough ? surfaces : downToTypes(surfaces, [before, regenerated, after]);
}

/** The generator may also print the types anew that exported declarations refer to. */
function downToTypes(surfaces: Surfaces, clients: readonly ClientTexts[]): Surfaces {
  const [old, again, now] = clients.map(({ sources }) => sources.get(SCHEMA_FILE) ?? "");
  if (old === undefined || again === undefined || now === undefined || old === again) {
    return surfaces;
  }
  const { before, regenerated, after } = surfaces;
  return {
    before: [...before, readSchemaTypes(old)],
    regenerated: [...regenerated, readSchemaTypes(again)],
    after: [...after, readSchemaTypes(now)],
  };
}

function surfaceUnless(one: ClientTexts, other: ClientTexts, known: readonly EntrySurface[]) {
  return isSame(one, other) ? known : surfaceOf(one.manifest, one.sources);
}

function isSame(one: ClientTexts, other: ClientTexts): boolean {
  return (
    JSON.stringify(one.manifest.exports) === JSON.stringify(other.manifest.exports) &&
    one.sources.size === other.sources.size &&
    [...one.sources].every(([path, text]) => other.sources.get(path) === text)
  );
}
