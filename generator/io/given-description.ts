import type { Diagnostic } from "../diagnostics/index.js";
import type { DescriptionSources } from "../pipeline/description/load.js";
import { isAddress } from "./address.js";
import { type DownloadOptions, download, readText, shownUrl } from "./download.js";

/** How the command line names standard input. */
const STDIN = "-";

/** Whether a description is to be read from elsewhere than from files. */
export function isElsewhere(spec: string | undefined): spec is string {
  return spec === STDIN || (spec !== undefined && isAddress(spec));
}

/**
 * Reads a description from an address or, for `-`, from standard input; whole or not at all.
 *
 * @returns a diagnostic instead where it does not arrive; undefined for a description in files
 */
export async function readElsewhere(
  spec: string | undefined,
  options: DownloadOptions = {},
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<DescriptionSources | Diagnostic | undefined> {
  if (!isElsewhere(spec)) return undefined;
  const file = spec === STDIN ? "<stdin>" : shownUrl(spec);
  const found = spec === STDIN ? await readText(input, file) : await download(spec, options);
  return "code" in found ? found : { file, text: found.text };
}
