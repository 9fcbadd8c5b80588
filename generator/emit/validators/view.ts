import type { NamedType } from "../../model/types.js";
import { type Code, comment, identifier, prose } from "../code.js";
import { type CheckFunction, type CheckModule, patternDeclaration } from "./check/module.js";

/** What `validators/checks.hbs` and the partial `validators/functions.hbs` see. */
export interface FunctionsView {
  readonly patterns: readonly Code[];
  readonly functions: readonly FunctionView[];
  readonly usesHelpers: boolean;
  readonly usesFormats: boolean;
}

export interface FunctionView {
  readonly name: Code;
  readonly doc: Code;
  readonly exported: boolean;
  readonly expression: Code;
  readonly usesMembers: boolean;
  readonly visits: boolean;
  readonly recursive: boolean;
  readonly itemsFrom?: Code;
}

export function functionsView(module: CheckModule): FunctionsView {
  return {
    patterns: [...module.patterns].map(([source, name]) => patternDeclaration(source, name)),
    functions: module.functions.map(functionView),
    usesHelpers: module.usesHelpers,
    usesFormats: module.usesFormats,
  };
}

function functionView({ name, ...rest }: CheckFunction): FunctionView {
  return { ...rest, name: identifier(name) };
}

/** What stands before the function and the constant of a named type. */
export function namedDoc({ key }: NamedType): Code {
  return comment(prose(`The schema \`${key}\`.`));
}
