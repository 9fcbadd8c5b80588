import type { NamedType } from "../../model/types.js";
import { type Code, comment, identifier, prose } from "../../print/code.js";
import { type CheckFunction, type CheckModule, patternDeclaration } from "./predicates/module.js";

/** What `validators/checks.hbs` and the partial `validators/functions.hbs` see. */
export interface FunctionsView {
  /** Declarations of regular expressions. */
  readonly patterns: readonly Code[];
  /** Functions, in the order in which they are declared. */
  readonly functions: readonly FunctionView[];
  /** They call functions of `runtime/validation/check.ts`. */
  readonly usesHelpers: boolean;
  /** They call formats of `runtime/validation/formats.ts`. */
  readonly usesFormats: boolean;
}

/** A function that tells whether a value is valid. */
export interface FunctionView {
  /** The function. */
  readonly name: Code;
  /** Comment on the function; empty for one that is its module's own. */
  readonly doc: Code;
  /** Other modules call it. */
  readonly exported: boolean;
  /** Holds where the value is valid; with `itemsFrom`, where an item is not. */
  readonly expression: Code;
  /** The expression reads the value's members as `it`. */
  readonly usesMembers: boolean;
  /** It takes a `visit`: something below it can contain itself. */
  readonly visits: boolean;
  /** It can contain itself. */
  readonly recursive: boolean;
  /** It takes an array, and looks at its items from this index on. */
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
