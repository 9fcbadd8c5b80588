import type { Diagnostic } from "../../../diagnostics/index.js";
import type { JsonObject } from "../../../json/values.js";
import { buildModel, findNameCollisions, type ModelOptions } from "../build.js";
import { assertNamesExist } from "./names.js";
import { type Modelled, narrow } from "./narrow.js";
import { knownOf, type Selection } from "./select.js";

/** What a description is modelled with: names and style, and which part of it is wanted. */
export interface WantedModel extends ModelOptions, Pick<Selection, "groups"> {
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
  const { groups, file = "the configuration", ...options } = wanted;
  const { api, diagnostics } = buildModel(document, options);
  assertNamesExist(options.names ?? {}, api, file);
  const whole = { api };
  return described(whole, groups ? narrow(whole, { groups }, file) : whole, diagnostics);
}

/**
 * The same of a description that need not have all that the configuration names: an older one, or
 * one that is compared with another.
 */
export function modelAsFarAsKnown(document: JsonObject, wanted: WantedModel): Described {
  const { groups, file = "", ...options } = wanted;
  const { api, diagnostics } = buildModel(document, options);
  const whole = { api };
  return described(
    whole,
    groups ? narrow(whole, knownOf(api, { groups }), file) : whole,
    diagnostics,
  );
}

function described(whole: Modelled, own: Modelled, diagnostics: readonly Diagnostic[]): Described {
  return { ...own, whole, diagnostics: [...diagnostics, ...findNameCollisions(own.api)] };
}
