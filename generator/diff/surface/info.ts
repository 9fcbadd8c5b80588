import type { Api } from "../../pipeline/model/types.js";
import { type Finding, finding } from "../graph.js";

/** Compares what a description says of itself. */
export function compareTexts(before: Api, after: Api): Finding[] {
  const at = (name: string) => ({ before: `/info/${name}`, after: `/info/${name}`, subject: name });
  const found: Finding[] = [];
  if (before.info.version !== after.info.version) {
    const data = { from: before.info.version, to: after.info.version };
    found.push(finding("version-changed", at("version"), data));
  }
  if (before.info.description !== after.info.description) {
    found.push(finding("text-changed", at("description"), { place: "the whole API" }));
  }
  return found;
}
