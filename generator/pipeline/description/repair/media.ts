import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import { childPointer } from "../../../json/pointer.js";
import type { Json, Pointer } from "../../../json/types.js";
import { isObject, type JsonObject, objectOf } from "../../../json/values.js";
import type { Context, Node } from "../check/context.js";
import { createResolver, follow, type Resolve } from "../check/resolve.js";
import { walk } from "../check/walk.js";

const JSON_TYPE = "application/json";

type OnEdit = (pointer: Pointer, instead: Json | undefined) => void;

/**
 * Bodies that a request or an answer cannot have as they are declared: a range of media types
 * (any, `application/*+json`) that stands for JSON is JSON, and requests that `fetch` sends without
 * a body have none.
 */
export function settleBodies(document: JsonObject, onEdit: OnEdit): Diagnostic[] {
  const resolve = createResolver(document);
  const context: Context = { document, resolve, report: () => undefined };
  const found: Diagnostic[] = [];
  const visit = ({ kind, value, pointer }: Node): void => {
    if (kind === "pathItem") found.push(...withoutBodies(value, pointer, onEdit));
    if (kind !== "requestBody" && kind !== "response") return;
    const content = objectOf(value.content);
    if (!Object.entries(content).some((each) => standsForJson(each, resolve))) return;
    onEdit(childPointer(pointer, "content"), withJson(content, resolve));
  };
  walk(document, "openapi", "", visit, context);
  return found;
}

/** RFC 9110, 9.3.1: a body has no meaning there; `fetch` refuses to send one. */
const WITHOUT_BODY = ["get", "head", "trace"];

function withoutBodies(pathItem: JsonObject, pointer: Pointer, onEdit: OnEdit): Diagnostic[] {
  return WITHOUT_BODY.flatMap((method) => {
    if (objectOf(pathItem[method]).requestBody === undefined) return [];
    const at = { pointer: `${pointer}/${method}/requestBody` };
    onEdit(at.pointer, undefined);
    return [diagnostic("unsendable-body", { at, data: { method: method.toUpperCase() } })];
  });
}

/** Every entry that stands for JSON becomes one; JSON that is there already comes first. */
function withJson(content: JsonObject, resolve: Resolve): JsonObject {
  const entries = Object.entries(content);
  const isDeclared = entries.some(([mediaType]) => mediaType === JSON_TYPE);
  const renamed = entries.flatMap((each): [string, Json][] => {
    if (!standsForJson(each, resolve)) return [each];
    return isDeclared ? [] : [[JSON_TYPE, each[1]]];
  });
  return Object.fromEntries(renamed);
}

function standsForJson([mediaType, media]: readonly [string, Json], resolve: Resolve): boolean {
  const [range = ""] = mediaType.toLowerCase().split(";");
  if (range.trim() === "application/*+json") return true;
  if (!["*/*", "application/*"].includes(range.trim())) return false;
  const { schema } = objectOf(follow(resolve, media));
  return schema !== undefined && !isBinary(follow(resolve, schema));
}

function isBinary(schema: Json | undefined): boolean {
  if (!isObject(schema)) return false;
  const { format, contentMediaType, contentEncoding } = schema;
  return format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined);
}
