import type { UncalledOperation } from "./call.js";
import { mapParts } from "./query/map-parts.js";
import { mediaKindOf } from "./query/media.js";
import { indexTypes } from "./query/named-types.js";
import { shapesOf } from "./query/operation-shapes.js";
import { partsOf } from "./query/shapes.js";
import type { Content, NamedType, ScalarShape, Shape } from "./types.js";

/** What files are looked for in. */
interface Parts {
  readonly types: readonly NamedType[];
  readonly operations: readonly UncalledOperation[];
}

/**
 * Leaves files where there can be any. JSON has none: what would be one in a form is a text there
 * (OpenAPI 3.0.4, 4.7.14.2). In a type that is used in both, it may be either.
 */
export function withFilesInForms({ types, operations }: Parts): Parts {
  const used = operations.flatMap(shapesOf);
  if (![...used, ...types.map(({ shape }) => shape)].some(hasFile)) return { types, operations };
  const { reach } = indexTypes({ types });
  const forms = operations.flatMap(formsOf);
  const inForms = new Set(reach(forms).map(({ key }) => key));
  const elsewhere = new Set(
    reach(used.filter((shape) => !forms.includes(shape))).map(({ key }) => key),
  );
  const placeOf = (key: string): Place => {
    if (!inForms.has(key)) return "text";
    return elsewhere.has(key) ? "file or text" : "file";
  };
  return {
    types: types.map((type) => ({ ...type, shape: settled(type.shape, placeOf(type.key)) })),
    operations: operations.map(settledOperation),
  };
}

type Place = "file" | "file or text" | "text";

function hasFile(shape: Shape): boolean {
  return (shape.kind === "scalar" && shape.file !== undefined) || partsOf(shape).some(hasFile);
}

function isForm({ mediaType }: Content): boolean {
  return mediaKindOf(mediaType) === "multipart";
}

function formsOf({ body }: UncalledOperation): Shape[] {
  return (body?.content ?? []).filter(isForm).map(({ shape }) => shape);
}

/** The same shape, with what can be a file there. */
function settled(shape: Shape, place: Place): Shape {
  if (!hasFile(shape)) return shape;
  if (shape.kind === "scalar") return settledScalar(shape, place);
  return mapParts(shape, (part) => settled(part, place));
}

function settledScalar({ file, ...scalar }: ScalarShape, place: Place): ScalarShape {
  if (place === "text" || file === undefined) return scalar;
  return { ...scalar, file: place === "file" ? file : place };
}

function settledOperation(operation: UncalledOperation): UncalledOperation {
  const { body, responses, pagination } = operation;
  const settledContent = (content: Content) => ({
    ...content,
    shape: settled(content.shape, isForm(content) ? "file" : "text"),
  });
  return {
    ...operation,
    ...(body && { body: { ...body, content: body.content.map(settledContent) } }),
    responses: responses.map((response) => ({
      ...response,
      content: response.content.map((each) => ({ ...each, shape: settled(each.shape, "text") })),
    })),
    ...(pagination && { pagination: { ...pagination, item: settled(pagination.item, "text") } }),
  };
}
