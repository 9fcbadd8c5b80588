import { join } from "node:path";
import { hasErrors } from "../../diagnostics/index.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import type { Assets } from "../../io/assets.js";
import {
  type ClientManifest,
  readClientPackage,
  readClientSources,
} from "../../io/client-package.js";
import { CONTRACT, shown } from "../../io/description.js";
import type { Settings } from "../../pipeline/config/settings.js";
import {
  applyOverlay,
  type Description,
  type DescriptionSources,
  loadDescription,
  readOverlay,
} from "../../pipeline/description/index.js";
import { CLIENT } from "../../pipeline/emitters/client/index.js";
import type { OutputFile } from "../../pipeline/emitters/emitter.js";
import { EMITTERS, writesBelow } from "../../pipeline/emitters/registry.js";
import type { CommandContext } from "../../run/context.js";
import { COLD, produce } from "../../run/produce.js";
import { withEmit } from "../generate.js";
import type { SpecFolder } from "../pull/candidate.js";

/** A client's sources and what its package exports of them. */
export interface ClientTexts {
  readonly manifest: ClientManifest;
  /** By path: `src/contacts/index.ts`. */
  readonly sources: ReadonlyMap<string, string>;
  /** Made without corrections that no longer fit: its types are not to be relied on. */
  readonly isRough?: boolean;
}

/** The client among generated files; undefined where the configuration emits none. */
export function clientIn(files: readonly OutputFile[]): ClientTexts | undefined {
  const manifest = files.find(({ path }) => path === `${CLIENT}/package.json`);
  if (manifest === undefined) return undefined;
  const sources = files
    .filter(({ path }) => path.startsWith(`${CLIENT}/src/`) && path.endsWith(".ts"))
    .map(({ path, content }) => [path.slice(CLIENT.length + 1), content] as const);
  return { manifest: JSON.parse(manifest.content), sources: new Map(sources) };
}

/** The client as it stands; undefined where there is none. */
export async function clientOnDisk(out: string, cwd: string): Promise<ClientTexts | undefined> {
  try {
    const client = await readClientPackage(join(out, CLIENT), cwd);
    return { manifest: client.manifest, sources: await readClientSources(client) };
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** What a client is generated from again. */
export interface Again {
  readonly folder: SpecFolder;
  readonly settings: Settings;
  readonly assets: Assets;
  readonly version: string;
}

/**
 * The client that the description of now makes, before a new one takes its place; undefined where
 * there is none, or where it can no longer be generated.
 */
export async function clientAgain(
  { folder, settings, assets, version }: Again,
  { cwd }: CommandContext,
): Promise<ClientTexts | undefined> {
  const { contract, overlays, more, path } = folder;
  if (contract === undefined) return undefined;
  const file = shown(join(path, CONTRACT), cwd);
  const inClient = EMITTERS.filter((emitter) => writesBelow(`${CLIENT}/`, emitter));
  const names = inClient.map(({ name }) => name).filter((name) => settings.emit.includes(name));
  const code = withEmit(settings, names);
  const sources = {
    file,
    text: contract,
    overlays: [...overlays.fixes, ...overlays.prose, ...more],
  };
  const whole = loadDescription(sources);
  const isRough = whole.document === undefined;
  const load = () => (isRough ? loadAsFarAsItFits(sources, [...overlays.fixes, ...more]) : whole);
  const production = { settings: code, sources, assets, version, onStep: () => {} };
  const { files, diagnostics } = await produce(production, { ...COLD, load });
  const client = hasErrors(diagnostics) ? undefined : clientIn(files);
  return client && { ...client, isRough };
}

/**
 * Someone may have adapted overlays to the new description just now: what no longer fits the old one
 * is left out, and so are texts, which change no declaration.
 */
function loadAsFarAsItFits(
  { file, text }: DescriptionSources,
  corrections: SpecFolder["more"],
): Description {
  const bare = loadDescription({ file, text });
  if (bare.document === undefined) return bare;
  const corrected = corrections.reduce((document, each) => {
    const { overlay } = readOverlay(each.text, each.file);
    return overlay === undefined ? document : applyOverlay(document, overlay).document;
  }, bare.document);
  return loadDescription({ file, text: JSON.stringify(corrected) });
}
