export { IntercomValidationError } from "./error.js";
export { explain, type ValidateOptions } from "./explain.js";
export type { ValidationIssue } from "./issue.js";
export { type RequestValidator, type RequestValidators, requestValidator } from "./request.js";
export type { Schema, Subschema } from "./schema.js";
export type { StandardProperties, ValidationResult } from "./standard.js";
export { createValidator, type Validator } from "./validator.js";
