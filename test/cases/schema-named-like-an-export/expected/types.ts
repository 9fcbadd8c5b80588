/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/** The schema `CaseClient`. */
export type CaseClientSchema = components["schemas"]["CaseClient"];

/** The schema `CaseApiError`. */
export type CaseApiErrorSchema = components["schemas"]["CaseApiError"];

/** The schema `Transport`. */
export type TransportSchema = components["schemas"]["Transport"];

/** The schema `TransportOptions`. */
export type TransportOptionsSchema = components["schemas"]["TransportOptions"];

/** The schema `RetryPolicy`. */
export type RetryPolicySchema = components["schemas"]["RetryPolicy"];
