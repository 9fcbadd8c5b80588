import { type ClientManifest, readClientSources } from "../../io/client-package.js";
import { publishedClient } from "../../io/published-client.js";
import { type EntrySurface, readSchemaTypes } from "../../publish/api-report/index.js";
import { whyTooSmall } from "../../publish/since-published.js";
import type { CommandContext } from "../../run/context.js";
import { surfaceOf } from "../api.js";
import { SCHEMA_FILE } from "../update/opinion.js";
import type { Release } from "./prepare.js";

/** What comparing with the last published version has given. */
export interface SinceLast {
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Holds the version against what the client exports, beside what its last published version
 * exported: `update` has compared with the client on disk, which someone may have changed since.
 */
export async function compareWithPublished(
  { client, version, base, registry, origin, counted }: Release,
  { cwd, onStep }: CommandContext,
): Promise<SinceLast> {
  if (base === undefined) return { problems: [], notes: [] };
  onStep(`comparing with ${base}`);
  const { manifest } = client;
  const last = await publishedClient(manifest.name, base, registry, cwd);
  if (!last.ok || last.value.sources.size === 0) {
    const why = last.ok ? "it was published without sources" : last.message;
    return { problems: [], notes: [`the version was not held against ${base}: ${why}`] };
  }
  const before = last.value;
  const problem = whyTooSmall({
    version,
    base,
    before: { ...before, surface: wholeSurface(before.manifest, before.sources) },
    after: { changelog: counted, surface: wholeSurface(manifest, await readClientSources(client)) },
    origin,
  });
  return { problems: problem === undefined ? [] : [problem], notes: [] };
}

/** Down to the types that exported declarations refer to. */
function wholeSurface(
  manifest: ClientManifest,
  sources: ReadonlyMap<string, string>,
): readonly EntrySurface[] {
  const schema = sources.get(SCHEMA_FILE);
  const entries = surfaceOf(manifest, sources);
  return schema === undefined ? entries : [...entries, readSchemaTypes(schema)];
}
