import type { Diagnostic } from "../../../diagnostics/index.js";
import { defined, type JsonObject } from "../../../json/values.js";
import type { NameFunctions } from "../../config/config.js";
import { buildModel, findNameCollisions, type ModelOptions, type Names } from "../build.js";
import type { Api } from "../types.js";
import { assertNamesExist } from "./names.js";
import { type Modelled, narrow } from "./narrow.js";
import { rename } from "./rename.js";
import { knownOf, type Selection } from "./select.js";

/** What a description is modelled with: names and style, and which part of it is wanted. */
export interface WantedModel extends ModelOptions, Selection {
  /** One by one, and by rule. */
  readonly names?: Names & NameFunctions;
  /** The configuration that says so, for messages. */
  readonly file?: string;
}

/** A description as a model. */
export interface Described extends Modelled {
  /** Before anything was left out: what others select from. */
  readonly whole: Modelled;
  /** What is doubtful or wrong in the description, and in the part that is wanted. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The model of what is wanted of a description.
 *
 * @throws {UnknownName} for what the configuration names and is not there
 */
export function modelOf(document: JsonObject, wanted: WantedModel): Described {
  const { groups, operations, file = "the configuration", ...options } = wanted;
  const built = buildModel(document, options);
  assertNamesExist(options.names ?? {}, built.api, file);
  const whole = { api: named(built.api, wanted) };
  const own = narrow(whole, defined({ groups, operations }), file);
  return described(whole, own, built.diagnostics);
}

/**
 * The same of a description that need not have all that the configuration names: an older one, or
 * one that is compared with another.
 */
export function modelAsFarAsKnown(document: JsonObject, wanted: WantedModel): Described {
  const { groups, operations, file = "", ...options } = wanted;
  const built = buildModel(document, options);
  const whole = { api: named(built.api, wanted) };
  const known = knownOf(whole.api, defined({ groups, operations }));
  return described(whole, narrow(whole, known, file), built.diagnostics);
}

/** What names are given by rule; those that are given one by one the model has been built with. */
function named(api: Api, { names = {}, file = "the configuration" }: WantedModel): Api {
  const { type, operation, group } = names;
  const rules = defined({ type, operation, group });
  return Object.keys(rules).length === 0 ? api : rename(api, { names: rules, file });
}

function described(whole: Modelled, own: Modelled, diagnostics: readonly Diagnostic[]): Described {
  return { ...own, whole, diagnostics: [...diagnostics, ...findNameCollisions(own.api)] };
}
