/** Every schema of the description by its name. */
export type {
  ErrorSchema,
  NonNullableSchema,
  ObjectSchema,
  PromiseSchema,
  RecordSchema,
} from "./schema.js";
