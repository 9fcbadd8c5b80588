import { diagnostic } from "../../diagnostics/index.js";
import type { Pointer } from "../../json/types.js";
import { pathPartsOf } from "./parameters.js";
import type { Source } from "./source.js";

/**
 * Whether requests can be made for a path; one that they cannot be made for is reported. Text behind
 * `?` is a query that is always the same, text behind `#` tells paths apart and is not sent; every
 * URL parser takes `.` and `..` away (URL Standard, 4.4).
 */
export function canBeCalled(path: string, pointer: Pointer, source: Source): boolean {
  const reason = reasonAgainst(path);
  if (reason === undefined) return true;
  source.report(diagnostic("unsendable-path", { at: { pointer }, data: { path, reason } }));
  return false;
}

/** The parts of a key of `paths`. */
export interface PathKey {
  /** What is sent as the path. */
  readonly path: string;
  /** What is sent as the query, always: without `?`. */
  readonly query?: string;
}

export function readPathKey(key: string): PathKey {
  const [sent = ""] = splitAtText(key, "#");
  const [path = "", query] = splitAtText(sent, "?");
  return query ? { path, query } : { path };
}

/** Splits at a mark outside variables. */
function splitAtText(text: string, mark: string): string[] {
  const plain = text.replace(/\{[^{}]+\}/g, (variable) => "x".repeat(variable.length));
  const at = plain.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function reasonAgainst(key: string): string | undefined {
  const { path, query = "" } = readPathKey(key);
  const parts = pathPartsOf(path);
  const literals = parts.map((part) => (part.kind === "literal" ? part.text : "x")).join("");
  if (/[{}]/.test(literals)) return "has a brace that opens or closes no variable";
  if (/[{}]/.test(query)) return "has a variable in its query";
  if (/(^|\/)(\.|%2e){1,2}(\/|$)/i.test(literals)) return "has a segment `.` or `..`";
  const marked = parts.find((part) => part.kind === "variable" && /^[.;]|\*$/.test(part.name));
  return marked?.kind === "variable" ? `has a variable \`${marked.name}\`` : undefined;
}
