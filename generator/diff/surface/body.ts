import { isStructured, preferred, readingOf } from "../../pipeline/model/query/media.js";
import type { Body, Content } from "../../pipeline/model/types.js";
import { compareDocs, isSame } from "../docs.js";
import { finding } from "../graph.js";
import type { OperationContext } from "./context.js";

interface BodyPair {
  readonly before: Body;
  readonly after: Body;
}

/** Compares the bodies that a method takes. */
export function compareBodies(context: OperationContext): void {
  const { node, before, after } = context;
  const [old, current] = [before.body, after.body];
  const place = before.typeNames.args;
  if (old !== undefined && current !== undefined) {
    compareBoth(context, { before: old, after: current });
  } else if (old !== undefined) {
    const cause = { before: old.source, after: after.source, subject: "body" };
    node.findings.push(finding("request-body-removed", cause, { place }));
  } else if (current !== undefined) {
    const cause = { before: before.source, after: current.source, subject: "body" };
    const rule = current.required ? "request-required-body-added" : "request-body-added";
    node.findings.push(finding(rule, cause, { place }));
  }
}

function compareBoth(context: OperationContext, pair: BodyPair): void {
  const { node } = context;
  const { before, after } = pair;
  const at = { before: before.source, after: after.source };
  const { args } = context.before.typeNames;
  const place = `${args}.body`;
  if (before.required !== after.required) {
    const rule = after.required ? "request-body-became-required" : "request-body-became-optional";
    node.findings.push(finding(rule, { ...at, subject: "required" }, { place: args }));
  }
  compareDocs(node, pair, place);
  const sent = { before: preferred(before.content), after: preferred(after.content) };
  if (sent.before !== undefined && sent.after !== undefined) {
    compareSent(context, { before: sent.before, after: sent.after }, place);
  }
  compareMediaTypes(context, pair, place);
}

/** What the client sends: of several media types, always the same one. */
function compareSent(
  { node, comparison }: OperationContext,
  { before, after }: { readonly before: Content; readonly after: Content },
  place: string,
): void {
  const at = { before: before.source, after: after.source };
  const data = { place, from: before.mediaType, to: after.mediaType };
  if (essence(before) !== essence(after)) {
    node.findings.push(
      finding("request-media-type-changed", { ...at, subject: "media type" }, data),
    );
  }
  if (!isSame(before.example, after.example)) {
    node.findings.push(finding("example-changed", { ...at, subject: "example" }, { place }));
  }
  if (isStructured(before) && isStructured(after)) {
    const shapes = { before: [before.shape], after: [after.shape] };
    node.below.add(comparison.compare(shapes, "request", place));
  } else if (typeOf(before) !== typeOf(after)) {
    const types = { place, from: typeOf(before), to: typeOf(after) };
    node.findings.push(finding("request-type-changed", { ...at, subject: "type" }, types));
  }
}

/** Media types that the client sends neither before nor after. */
function compareMediaTypes({ node }: OperationContext, pair: BodyPair, place: string): void {
  const before = unsent(pair.before);
  const after = unsent(pair.after);
  const at = { before: pair.before.source, after: pair.after.source };
  for (const name of before.filter((each) => !isOffered(pair.after, each))) {
    const cause = { ...at, subject: `media type ${name}` };
    node.findings.push(finding("request-media-type-removed", cause, { place, name }));
  }
  for (const name of after.filter((each) => !isOffered(pair.before, each))) {
    const cause = { ...at, subject: `media type ${name}` };
    node.findings.push(finding("request-media-type-added", cause, { place, name }));
  }
}

function unsent({ content }: Body): string[] {
  const sent = preferred(content);
  return content.filter((each) => each !== sent).map(({ mediaType }) => mediaType);
}

function isOffered({ content }: Body, mediaType: string): boolean {
  return content.some((each) => each.mediaType === mediaType);
}

/** Without parameters: `application/json; charset=utf-8` is `application/json`. */
function essence({ mediaType }: Content): string {
  return mediaType.replace(/\s*;.*/, "").toLowerCase();
}

function typeOf(content: Content): string {
  if (isStructured(content)) return "object";
  return readingOf(content) === "text" ? "string" : "Blob | Uint8Array";
}
