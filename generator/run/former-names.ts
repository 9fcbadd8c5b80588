import { join } from "node:path";
import { textIfThere } from "../io/description.js";
import { readManifest } from "../io/output.js";
import {
  ConfigError,
  type NamedKind,
  optionName,
  UnknownName,
} from "../pipeline/config/config-error.js";

/**
 * A name that there is nothing of: upstream has removed it where the client that was generated last
 * has it still. Every other error as it is.
 *
 * @param outs output folders, absolute, as the last run left them
 */
export async function withHistory(error: unknown, outs: readonly string[]): Promise<unknown> {
  if (!(error instanceof UnknownName)) return error;
  const { file, option, kind, named, inClient } = error;
  const former = await Promise.all(outs.map((out) => formerNames(out, kind)));
  if (!former.flat().includes(inClient)) return error;
  const problem = `the ${kind} ${named} was in the last generated client and is no longer in the description`;
  const place = optionName(option.filter((part) => typeof part === "string"));
  const otherwise = error.fix === undefined ? "" : ` ${error.fix}`;
  return new ConfigError(file, option, problem, `Take it out of ${place}.${otherwise}`);
}

const GROUP = /^client\/src\/([^/]+)\/index\.ts$/;
const PAGE = /^docs\/([^/]+)\.md$/;

/** What a client has of a kind, as the folder on disk says. */
async function formerNames(out: string, kind: NamedKind): Promise<string[]> {
  // One that cannot be read is told where it is written: this is about another mistake.
  const manifest = await readManifest(out, out).catch(() => undefined);
  const files = manifest?.files ?? [];
  const matching = (pattern: RegExp) => files.flatMap((path) => pattern.exec(path)?.[1] ?? []);
  if (kind === "group") return [...matching(GROUP), ...matching(PAGE)];
  const [sources, declared] =
    kind === "operation"
      ? [files.filter((path) => GROUP.test(path)), /^export (?:function|const) (\w+)/gm]
      : [["client/src/types.ts"], /^export (?:type|interface) (\w+)/gm];
  const texts = await Promise.all(sources.map((path) => textIfThere(join(out, path), out)));
  return texts.flatMap((text) => [...(text ?? "").matchAll(declared)].map(([, name = ""]) => name));
}
