/** Every schema of the description by its name. */
export type {
  CaseApiErrorSchema,
  CaseClientSchema,
  RetryPolicySchema,
  TransportOptionsSchema,
  TransportSchema,
} from "./schema.js";
