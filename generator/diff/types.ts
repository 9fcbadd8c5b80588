import type { Pointer } from "../json/types.js";
import type { Level } from "./level.js";
import type { RuleId } from "./rules/index.js";
import type { Sentence } from "./sentence.js";

/** One cause and all that it reaches. */
export interface Change {
  /** The rule that it is reported by; of several, that of the highest level. */
  readonly rule: RuleId;
  /** Other rules of the same level that the same cause falls under, e.g. in the other direction. */
  readonly also: readonly RuleId[];
  readonly level: Level;
  /** Title of the group, where all operations are of one: `Contacts`. */
  readonly group?: string;
  /** `contacts.createContact`, sorted: the operations for which it is of this level. */
  readonly operations: readonly string[];
  /** Exported types that hold the place of the change, sorted. */
  readonly types: readonly string[];
  /** Place in the old description; absent for what is new. */
  readonly before?: Pointer;
  /** Place in the new description; absent for what is gone. */
  readonly after?: Pointer;
  /** One line, names and values in backticks. */
  readonly message: string;
  /** The same, in parts that a renderer can escape each in its own way. */
  readonly sentence: Sentence;
}

/** How many changes there are of each level. */
export type Summary = Readonly<Record<Level, number>>;
