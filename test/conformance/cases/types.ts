import type { Json } from "../../../generator/json/types.js";
import type { Schema } from "../support/compile.js";

/** A rule of a specification, with values that keep it and values that break it. */
export interface RuleCase {
  /** Section and what it says. */
  readonly rule: string;
  readonly schema: Schema;
  readonly components?: Readonly<Record<string, Schema>>;
  readonly valid: readonly Json[];
  readonly invalid: readonly Json[];
}

/** Values that only JSON text can write: a member called `__proto__`. */
export function parsed(text: string): Json {
  return JSON.parse(text);
}
