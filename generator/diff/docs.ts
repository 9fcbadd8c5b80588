import type { Pointer } from "../json/types.js";
import type { Docs } from "../pipeline/model/types.js";
import { finding, type Node } from "./graph.js";
import type { Place } from "./place.js";

interface Documented {
  readonly docs: Docs;
  readonly source: Pointer;
}

/** Compares texts, and whether something is deprecated. */
export function compareDocs(
  { findings }: Pick<Node, "findings">,
  { before, after }: { readonly before: Documented; readonly after: Documented },
  place: Place,
): void {
  const at = { before: before.source, after: after.source };
  const { deprecated: was, ...oldTexts } = before.docs;
  const { deprecated: is, ...newTexts } = after.docs;
  if (!isSame(oldTexts, newTexts)) {
    findings.push(finding("text-changed", { ...at, subject: "text" }, { place }));
  }
  if (was === is) return;
  const rule = is ? "deprecated" : "no-longer-deprecated";
  findings.push(finding(rule, { ...at, subject: "deprecated" }, { place }));
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
