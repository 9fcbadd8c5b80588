import { basename, join, resolve } from "node:path";
import { digest } from "../io/cache.js";
import { readConfigFile } from "../io/config-file.js";
import { shown, textOf } from "../io/description.js";
import { writeFiles } from "../io/write-files.js";
import {
  importSpec,
  loadDescription,
  writeContract,
  writeSourceRecord,
} from "../pipeline/description/index.js";
import type { CommandContext, Report } from "../run/context.js";
import { OUT_INSTEAD } from "../run/read-settings.js";

/** The options of `spec import`: where to write, and where the file comes from. */
export interface ImportOptions {
  readonly out?: string;
  /** The configuration file. Default: that of the folder. */
  readonly config?: string;
  readonly repository?: string;
  readonly commit?: string;
  /** Default: the name of the file. */
  readonly path?: string;
  readonly date?: string;
  readonly licence?: string;
}

export interface ImportReport extends Report {
  readonly command: "spec import";
  /** The files that were written. */
  readonly written: readonly string[];
}

/**
 * Takes an upstream description apart: its structure becomes `contract.yaml`, and `source.json`
 * says where it is from. Nothing is written when there is an error in it.
 *
 * @throws {UsageError} for a wrong option, configuration or path
 */
export async function runImport(
  upstream: string,
  { out, config, path: itsPath = basename(upstream), ...origin }: ImportOptions,
  { cwd, onStep }: CommandContext,
): Promise<ImportReport> {
  onStep("reading");
  const folder =
    out === undefined
      ? (await readConfigFile(cwd, false, config, OUT_INSTEAD)).spec
      : resolve(cwd, out);
  const path = resolve(cwd, upstream);
  const text = await textOf(path, cwd);
  const file = shown(path, cwd);
  onStep("checking the description");
  const { document, diagnostics } = loadDescription({ file, text });
  const base = {
    command: "spec import",
    details: [],
    diagnostics,
    sources: new Map([[file, text]]),
  } as const;
  if (document === undefined) {
    return { ...base, ok: false, summary: `${file}: not imported`, written: [] };
  }
  const contract = join(folder, "contract.yaml");
  const source = join(folder, "source.json");
  await writeFiles({
    [contract]: writeContract(importSpec(document)),
    [source]: writeSourceRecord({ ...origin, path: itsPath, sha256: digest(text) }),
  });
  const written = [contract, source].map((each) => shown(each, cwd));
  return { ...base, ok: true, summary: `imported ${file} into ${shown(folder, cwd)}`, written };
}
