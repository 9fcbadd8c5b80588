import { dirname, isAbsolute } from "node:path";
import { type CodePlace, placeIn, reasonOf } from "../diagnostics/thrown.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { positionAt } from "../pipeline/description/parse/position.js";
import { shown, textIfThere } from "./description.js";

/**
 * Why a module of the user's does not load: with the place, which may be in what it imports.
 *
 * @param error what loading it has thrown
 * @param file absolute
 * @param cwd what names of files are relative to
 */
export async function loadError(error: unknown, file: string, cwd: string): Promise<UsageError> {
  const {
    place,
    reason,
    fix = WANTED,
  } = (await missingImport(error, cwd)) ?? syntaxError(error) ?? thrownBy(error, file);
  const name = shown(file, cwd);
  const at = [shown(place.file, cwd), place.line, place.column].filter((it) => it !== undefined);
  const what = place.file === file ? " does not load" : `: ${name} does not load`;
  return new UsageError(`${at.join(":")}${what}: ${reason}`, isPnp(error) ? PNP_ENDINGS : fix);
}

const WANTED = "It has to run to its end, and to export an object by default.";

interface Finding {
  readonly place: Pick<CodePlace, "file"> & Partial<CodePlace>;
  readonly reason: string;
  readonly fix?: string;
}

/** `ParseError: Unexpected token`, and on a line of its own the place. */
function syntaxError(error: unknown): Finding | undefined {
  const message = error instanceof Error ? error.message : "";
  const [, reason = "", file = "", line, column] =
    /^(?:ParseError: )?(.+?)\s*\n\s*(.+):(\d+):(\d+)$/s.exec(message) ?? [];
  if (!isAbsolute(file)) return undefined;
  const place = { file, line: Number(line), column: Number(column) + 1 };
  return { place, reason, fix: "Correct it there." };
}

function thrownBy(error: unknown, file: string): Finding {
  return { place: placeIn(dirname(file), error) ?? { file }, reason: reasonOf(error) };
}

/** `Cannot find module './nowhere.js'`, and below it who imports it. */
async function missingImport(error: unknown, cwd: string): Promise<Finding | undefined> {
  const message = error instanceof Error ? error.message : "";
  const [, name] = /^Cannot find (?:module|package) '(.+?)'/.exec(message) ?? [];
  const [, importer] = /\n- (.+)/.exec(message) ?? / imported from (.+)/.exec(message) ?? [];
  if (name === undefined || importer === undefined) return undefined;
  const text = (await textIfThere(importer, cwd)) ?? "";
  const offset = Math.max(text.indexOf(`"${name}"`), text.indexOf(`'${name}'`), 0);
  const place = { file: importer, ...positionAt(text, offset) };
  const isFile = /^[./]/.test(name);
  const fix = isFile
    ? "Correct the path of the import."
    : `Install ${name}, or correct the import.`;
  return { place, reason: `it imports ${name}, which is not there`, fix };
}

const PNP_ENDINGS =
  "Under Plug'n'Play, an import has the ending that its file has: ./routes.ts, not ./routes.js.";

function isPnp(error: unknown): boolean {
  return process.versions.pnp !== undefined && reasonOf(error).includes("resolution failed");
}
