import { diagnostic } from "../../diagnostics/index.js";
import type { Pointer } from "../../json/types.js";
import { pathPartsOf } from "./parameters.js";
import type { Source } from "./source.js";

/**
 * Reports a path that no request can be made for: text after `?` or `#` is no part of a path, and
 * every URL parser takes `.` and `..` away (URL Standard, 4.4).
 */
export function checkPath(path: string, pointer: Pointer, source: Source): void {
  const reason = reasonAgainst(path);
  if (reason === undefined) return;
  source.report(diagnostic("unsendable-path", { at: { pointer }, data: { path, reason } }));
}

function reasonAgainst(path: string): string | undefined {
  const parts = pathPartsOf(path);
  const literals = parts.map((part) => (part.kind === "literal" ? part.text : "x")).join("");
  const [, mark] = /([?#])/.exec(literals) ?? [];
  if (mark !== undefined) return `holds \`${mark}\`, which ends a path`;
  if (/[{}]/.test(literals)) return "has a brace that opens or closes no variable";
  if (/(^|\/)(\.|%2e){1,2}(\/|$)/i.test(literals)) return "has a segment `.` or `..`";
  const marked = parts.find((part) => part.kind === "variable" && /^[.;]|\*$/.test(part.name));
  return marked?.kind === "variable" ? `has a variable \`${marked.name}\`` : undefined;
}
