import type { Level } from "../level.js";
import { list, type Sentence, say } from "../sentence.js";

/** What the catalogue says of one rule. Every part is demanded. */
export interface Rule<Data> {
  readonly level: Level;
  /**
   * Who notices: the `compiler`, when code written against the old client meets the new one; only
   * the `run time`, since TypeScript has no word for it; or the `reader` of the docs. Compatible
   * changes are the compiler's where it is what says that nothing breaks.
   */
  readonly noticedBy: "compiler" | "run time" | "reader";
  /** Why the rule has its level. */
  readonly why: string;
  /** Two short pieces of a description, in YAML. */
  readonly example: { readonly before: string; readonly after: string };
  /** What is said of a change, one line. */
  readonly sentence: (data: Data) => Sentence;
}

/** Types a rule by what its sentence needs. */
export function rule<Data>(value: Rule<Data>): Rule<Data> {
  return value;
}

/** A place as a caller writes it: `Contact.role`, `CreateContactArgs.body.role`. */
export interface At {
  readonly place: string;
}

/** Something with a name at a place. */
export interface NamedAt extends At {
  readonly name: string;
}

/** Something that was one thing and is another. */
export interface ChangedAt extends At {
  readonly from: string;
  readonly to: string;
}

/** A limit, or another keyword with values. */
export interface ChangedNamedAt extends NamedAt, ChangedAt {}

/** Something that has a name and no place of its own. */
export interface Named {
  readonly name: string;
}

/** Something that is called otherwise, or has another value. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** Values of an enum. */
export interface ValuesAt extends At {
  readonly values: readonly string[];
}

/** `the value a`, or `the values a, b`. */
export function valueList(values: readonly string[]): Sentence {
  return values.length === 1 ? say`the value ${list(values)}` : say`the values ${list(values)}`;
}
