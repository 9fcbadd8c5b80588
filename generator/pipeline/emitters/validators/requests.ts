import { isStructured } from "../../model/query/media.js";
import { unwrap } from "../../model/query/shapes.js";
import type { Argument, Operation, Property, Shape } from "../../model/types.js";

/** A part of a request that has a validator. */
export interface RequestPart {
  /** The argument that it validates, and what messages call it. */
  readonly name: "path" | "query" | "headers" | "body";
  readonly required: boolean;
  /** Names of the parameters that callers give; none for a body. */
  readonly own: readonly string[];
  readonly shape: Shape;
}

/** The parts of a request that there is something to validate of, in the order of the arguments. */
export function requestParts(operation: Operation): RequestPart[] {
  const parts = operation.call.arguments.map((argument): RequestPart => {
    const { name, required, parameters } = argument;
    const own = parameters.map((each) => each.name);
    return { name, required, own, shape: parametersShape(argument, operation) };
  });
  const { sends } = operation.call;
  // Files and plain text have nothing in them to look at.
  if (sends === undefined || !isStructured(sends)) return parts;
  const required = operation.body?.required === true;
  return [...parts, { name: "body", required, own: [], shape: unwrap(sends.shape) }];
}

/** Parameters of one place as the object that they are an argument in. Shared headers may be there. */
function parametersShape(
  { in: place, parameters: own }: Argument,
  { parameters, source }: Operation,
): Shape {
  const properties = parameters
    .filter((parameter) => parameter.in === place)
    .map((parameter): Property => {
      const { name, required, shape } = parameter;
      return { name, required: required && own.includes(parameter), shape };
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
