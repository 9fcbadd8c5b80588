import { literal, member, propertyKey, valueKey } from "./code.js";

/**
 * Functions that a team's templates call. What a mustache prints has to be `Code`, which a helper
 * makes with `literal`, `identifier`, `comment` and the like.
 */
export type TeamHelpers = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Helpers for TypeScript that each of a team's own emitters has. */
export const CODE_HELPERS = {
  /** A string literal. */
  literal: (text: string) => literal(text),
  /** The key of a member of a type. */
  propertyKey: (name: string) => propertyKey(name),
  /** The key of a member of an object literal. */
  valueKey: (name: string) => valueKey(name),
  /** Reads a member of an object. */
  member: (name: string) => member(name),
} satisfies TeamHelpers;
