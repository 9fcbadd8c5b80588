/** What an operation takes, as callers of the client write it. */
import type { Api, Operation, Parameter } from "../../model/types.js";
import { type Code, code, comment, index, json, propertyKey, prose } from "../../print/code.js";
import { bodyType, type NameOf, parametersType, type TypeExpression } from "./types.js";

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

/** A member of the arguments, and what its type uses. */
export type TypedArgument = Omit<ArgumentView, "type"> & { readonly expression: TypeExpression };

/** The members of an operation's arguments, in the style of the API. */
export function argumentsOf(operation: Operation, api: Api, nameOf: NameOf): TypedArgument[] {
  const { call, body } = operation;
  const isFlat = api.style.arguments === "flat";
  const given = call.arguments.flatMap((argument): TypedArgument[] => {
    const { name, required, parameters } = argument;
    const all = parametersType(operation, argument.in);
    if (isFlat) return parameters.map((parameter) => flatArgument(parameter, all));
    return [{ doc: undefined, name: propertyKey(name), optional: !required, expression: all }];
  });
  if (body === undefined) return given;
  const expression = bodyType(operation, nameOf);
  return [...given, { doc: undefined, name: code`body`, optional: !body.required, expression }];
}

/** @param all the type of all parameters in its place */
function flatArgument(parameter: Parameter, all: TypeExpression): TypedArgument {
  const { name, required, docs } = parameter;
  // A member that may be left out is not one that may be `undefined`.
  const whole = required ? all.type : code`Required<${all.type}>`;
  const text = [prose(docs.description ?? ""), docs.deprecated ? "@deprecated" : ""];
  const said = text.filter((each) => each !== "");
  return {
    doc: said.length === 0 ? undefined : comment(said.join("\n\n")),
    name: propertyKey(name),
    optional: !required,
    expression: { ...all, type: code`${whole}${index(name)}` },
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
