import type { Pointer } from "../../json/types.js";
import { preferred, readingOf } from "../../pipeline/model/query/media.js";
import type { Content, Operation, Response } from "../../pipeline/model/types.js";
import { compareDocs, isSame } from "../docs.js";
import { finding } from "../graph.js";
import type { OperationContext } from "./context.js";

interface ResponsePair {
  readonly before: Response;
  readonly after: Response;
}

/** Compares what a method resolves to and fails with, status by status. */
export function compareAnswers(context: OperationContext): void {
  const { before, after } = context;
  for (const response of before.responses) {
    const other = after.responses.find(({ status }) => status === response.status);
    if (other === undefined) reportRemoved(context, response);
    else compareResponses(context, { before: response, after: other });
  }
  for (const response of after.responses) {
    const isNew = !before.responses.some(({ status }) => status === response.status);
    if (isNew) reportAdded(context, response);
  }
}

function isSuccess({ call }: Operation, response: Response): boolean {
  return call.successes.includes(response);
}

function placeOf({ before }: OperationContext, operation: Operation, response: Response): string {
  const { data, errors } = before.typeNames;
  if (isSuccess(operation, response)) return data;
  return `${errors}[${/^\d+$/.test(response.status) ? response.status : JSON.stringify(response.status)}]`;
}

function reportRemoved(context: OperationContext, response: Response): void {
  const { node, name, before, after } = context;
  const isError = !isSuccess(before, response);
  const rule = isError ? "response-error-removed" : "response-success-removed";
  const { status, target } = response;
  const cause = { before: target, after: placeOfUse(response, after), subject: `status ${status}` };
  const data = { place: name, name: status };
  node.findings.push(finding(rule, cause, data));
}

/** A response that many operations share has one cause: where each of them stands does not matter. */
function placeOfUse({ source, target }: Response, operation: Operation): Pointer | undefined {
  return source === target ? operation.source : undefined;
}

function reportAdded(context: OperationContext, response: Response): void {
  const { node, name, before, after } = context;
  const { status, target } = response;
  const cause = {
    before: placeOfUse(response, before),
    after: target,
    subject: `status ${status}`,
  };
  const data = { place: name, name: status };
  if (!isSuccess(after, response)) {
    node.findings.push(finding("response-error-added", cause, data));
    return;
  }
  const rule = isExpected(context, response) ? "response-success-joined" : "response-success-added";
  node.findings.push(finding(rule, cause, data));
}

/** Whether those who read what the successes carried can read what this one carries. */
function isExpected({ comparison, before }: OperationContext, response: Response): boolean {
  const { successes } = before.call;
  const current = preferred(response.content);
  return (
    successes.length === 0 ||
    successes.some(({ content }) => {
      const old = preferred(content);
      if (old === undefined || current === undefined) return old === current;
      if (readingOf(old) !== readingOf(current)) return false;
      if (readingOf(old) !== "json") return true;
      const shapes = { before: [old.shape], after: [current.shape] };
      return comparison.worst(shapes, "response") !== "breaking";
    })
  );
}

function compareResponses(context: OperationContext, pair: ResponsePair): void {
  const { node, before: operation } = context;
  const place = placeOf(context, operation, pair.before);
  const at = { before: pair.before.target, after: pair.after.target };
  const docs = {
    before: { docs: pair.before.docs, source: at.before },
    after: { docs: pair.after.docs, source: at.after },
  };
  compareDocs(node, docs, place);
  compareHeaders(context, pair, place);
  const [old, current] = [preferred(pair.before.content), preferred(pair.after.content)];
  if (old !== undefined && current !== undefined) {
    compareContents(context, { before: old, after: current }, place);
  } else if (old !== current) {
    const rule = old === undefined ? "response-body-added" : "response-body-removed";
    const data = { place: context.name, name: pair.before.status };
    node.findings.push(finding(rule, { ...at, subject: "body" }, data));
  }
}

function compareContents(
  { node, comparison }: OperationContext,
  { before, after }: { readonly before: Content; readonly after: Content },
  place: string,
): void {
  const at = { before: before.source, after: after.source };
  if (!isSame(before.example, after.example)) {
    node.findings.push(finding("example-changed", { ...at, subject: "example" }, { place }));
  }
  const [from, to] = [readingOf(before), readingOf(after)];
  if (from !== to) {
    const cause = { ...at, subject: "type" };
    node.findings.push(finding("response-reading-changed", cause, { place, from, to }));
    return;
  }
  if (before.mediaType !== after.mediaType) {
    const data = { place, from: before.mediaType, to: after.mediaType };
    const cause = { ...at, subject: "media type" };
    node.findings.push(finding("response-media-type-changed", cause, data));
  }
  if (from !== "json") return;
  const shapes = { before: [before.shape], after: [after.shape] };
  node.below.add(comparison.compare(shapes, "response", place));
}

/** Headers are read by name, whatever its case (RFC 9110, 5.1). */
function compareHeaders({ node }: OperationContext, pair: ResponsePair, place: string): void {
  const names = ({ headers }: Response) => headers.map(({ name }) => name.toLowerCase());
  const [before, after] = [names(pair.before), names(pair.after)];
  const at = { before: pair.before.target, after: pair.after.target };
  for (const name of before.filter((each) => !after.includes(each))) {
    const cause = { ...at, subject: `header ${name}` };
    node.findings.push(finding("response-header-removed", cause, { place, name }));
  }
  for (const name of after.filter((each) => !before.includes(each))) {
    const cause = { ...at, subject: `header ${name}` };
    node.findings.push(finding("response-header-added", cause, { place, name }));
  }
}
