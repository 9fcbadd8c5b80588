/** What the type of a validator has to be, worked out of the client's arguments, and what it is. */
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";

/** The type of each way to learn that a value holds. */
export interface Views<Type> {
  /** `is(value)`, when it is true. */
  is: Type;
  /** `assert(value)`, when it returns. */
  assert: Type;
  /** `validate(value)`, when there are no issues. */
  validate: Type;
  /** `~standard.validate(value)`, when there are no issues. */
  standard: Type;
  /** What Standard Schema and Standard JSON Schema say that goes in and comes out. */
  input: Type;
  output: Type;
  jsonInput: Type;
  jsonOutput: Type;
}

/** What a validator for this part of an operation's arguments has to yield. */
export type Wanted<
  Operation extends (...params: never[]) => unknown,
  Part extends keyof NonNullable<Parameters<Operation>[1]>,
> = Views<Exclude<NonNullable<Parameters<Operation>[1]>[Part], undefined>>;

/** What a validator yields. */
export interface Yielded<Validator extends StandardSchemaV1 & StandardJSONSchemaV1> {
  is: Validator extends { is(value: unknown): value is infer Type } ? Type : never;
  assert: Validator extends { assert(value: unknown): asserts value is infer Type } ? Type : never;
  validate: Validator extends { validate(value: unknown): infer Result } ? Value<Result> : never;
  standard: Value<ReturnType<Validator["~standard"]["validate"]>>;
  input: StandardSchemaV1.InferInput<Validator>;
  output: StandardSchemaV1.InferOutput<Validator>;
  jsonInput: StandardJSONSchemaV1.InferInput<Validator>;
  jsonOutput: StandardJSONSchemaV1.InferOutput<Validator>;
}

type Value<Result> = Result extends { value: infer Type } ? Type : never;
