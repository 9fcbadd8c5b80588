import type { SharedHeader } from "../../pipeline/model/types.js";
import { createNode, finding, type Node } from "../graph.js";
import type { Comparison } from "../shape/context.js";
import type { ApiPair } from "./operation.js";

/** Compares the headers that are options of the client. */
export function compareOptions({ before, after }: ApiPair, comparison: Comparison): Node {
  const node = createNode();
  for (const header of before.sharedHeaders) {
    const other = named(after.sharedHeaders, header);
    if (other === undefined) {
      const cause = { before: header.shape.source, subject: `option ${header.option}` };
      node.findings.push(finding("client-option-removed", cause, { name: header.option }));
    } else {
      const shapes = { before: [header.shape], after: [other.shape] };
      const place = `TransportOptions.${header.option}`;
      node.below.add(comparison.compare(shapes, "request", place));
    }
  }
  for (const header of after.sharedHeaders) {
    if (named(before.sharedHeaders, header) !== undefined) continue;
    const cause = { after: header.shape.source, subject: `option ${header.option}` };
    node.findings.push(finding("client-option-added", cause, { name: header.option }));
  }
  return node;
}

function named(
  headers: readonly SharedHeader[],
  { option }: SharedHeader,
): SharedHeader | undefined {
  return headers.find((header) => header.option === option);
}
