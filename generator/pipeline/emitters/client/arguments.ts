/** What an operation takes, as callers of the client write it. */
import type { Api, Operation, Parameter } from "../../model/types.js";
import { type Code, code, json, propertyKey } from "../../print/code.js";
import type { OperationTypes } from "./types.js";

/** A member of an operation's arguments: `body`, `path`, `query` or `headers`; a parameter where they are flat. */
export interface ArgumentView {
  /** Comment on the member; absent where it has none. */
  readonly doc: Code | undefined;
  /** The member's name. */
  readonly name: Code;
  /** It may be left out. */
  readonly optional: boolean;
  /** Its type. */
  readonly type: Code;
}

/** The members of an operation's arguments, in the style of the API. */
export function argumentsOf(
  { call, body }: Operation,
  { style }: Api,
  types: OperationTypes,
): ArgumentView[] {
  const given = call.arguments.flatMap(({ name, required, parameters }): ArgumentView[] => {
    if (style.arguments === "flat") return parameters.map((each) => flatArgument(each, types));
    const type = types.parameters(parameters);
    return [{ doc: undefined, name: propertyKey(name), optional: !required, type }];
  });
  if (body === undefined) return given;
  const type = types.body();
  return [...given, { doc: undefined, name: code`body`, optional: !body.required, type }];
}

function flatArgument(parameter: Parameter, types: OperationTypes): ArgumentView {
  const doc = types.parameterDoc(parameter);
  return {
    doc: doc.toString() === "" ? undefined : doc,
    name: propertyKey(parameter.name),
    optional: !parameter.required,
    type: types.parameter(parameter),
  };
}

/** Names of an operation's parameters by place, `{ path: ["id"] }`; `undefined` where there are none. */
export function parameterNames({ call }: Operation): Code | undefined {
  const places = call.arguments.map(({ name, parameters }) => [
    name,
    parameters.map((each) => each.name),
  ]);
  return places.length === 0 ? undefined : json(Object.fromEntries(places));
}
