import type {
  Operation,
  Parameter,
  ParameterLocation,
  Property,
  Shape,
} from "../../model/types.js";
import { isJson, preferred } from "../client/types.js";
import { unwrap } from "./walk-shapes.js";

/** A part of a request that has a validator. */
export interface RequestPart {
  /** The argument that it validates, and what messages call it. */
  readonly name: "path" | "query" | "headers" | "body";
  readonly required: boolean;
  readonly shape: Shape;
}

/** The parts of a request that there is something to validate of, in the order of the arguments. */
export function requestParts(
  operation: Operation,
  sharedHeaders: ReadonlySet<string>,
): RequestPart[] {
  const places = [
    ["path", "path"],
    ["query", "query"],
    ["headers", "header"],
  ] as const;
  const parts = places.flatMap(([name, place]): RequestPart[] => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    const own = parameters.filter((each) => place !== "header" || !sharedHeaders.has(each.name));
    if (own.length === 0) return [];
    const shape = parametersShape(parameters, sharedHeaders, place, operation);
    return [{ name, required: own.some(({ required }) => required), shape }];
  });
  const body = bodyShape(operation);
  const required = operation.body?.required === true;
  return body === undefined ? parts : [...parts, { name: "body", required, shape: body }];
}

/** Parameters of one place as the object that they are an argument in. */
function parametersShape(
  parameters: readonly Parameter[],
  sharedHeaders: ReadonlySet<string>,
  place: ParameterLocation,
  { source }: Operation,
): Shape {
  const properties = parameters.map(({ name, required, shape }): Property => {
    const isShared = place === "header" && sharedHeaders.has(name);
    return { name, required: required && !isShared, shape };
  });
  return {
    kind: "object",
    typed: true,
    properties,
    alsoRequired: [],
    additional: true,
    nullable: false,
    docs: {},
    source: `${source}/parameters`,
  };
}

/** A body that is JSON or a form; files and plain text have nothing in them to look at. */
function bodyShape({ body }: Operation): Shape | undefined {
  const content = preferred(body?.content ?? []);
  const isForm = /^(?:multipart\/|application\/x-www-form-urlencoded)/i;
  if (content === undefined) return undefined;
  const isStructured = isJson(content.mediaType) || isForm.test(content.mediaType);
  return isStructured ? unwrap(content.shape) : undefined;
}
