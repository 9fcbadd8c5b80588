import { explain, type ValidateOptions } from "./explain.js";
import type { ValidationIssue } from "./issue.js";
import type { Keyword } from "./keyword.js";
import type { Subschema } from "./schema.js";

/** Validates the answers of one operation. */
export interface ResponseValidator {
  /**
   * What is wrong with the data of an answer; paths begin in it, messages at `response`. Nothing is
   * known to be wrong with a status that the description does not declare, or declares without JSON.
   *
   * @param status - HTTP status code.
   */
  validate(status: number, data: unknown, options?: ValidateOptions): readonly ValidationIssue[];
}

/** Response validators by operation id: what a client takes in `validateResponses`. */
export type ResponseValidators = Readonly<Record<string, ResponseValidator>>;

/**
 * Makes a validator of the schemas of an operation's answers.
 *
 * @param keywords - Those that the schemas use.
 * @param schemas - By status code, range (`2XX`) or `default`, of which the most exact counts.
 */
export function responseValidator(
  keywords: readonly Keyword[],
  schemas: Readonly<Record<string, Subschema>>,
): ResponseValidator {
  return {
    validate(status, data, options) {
      const range = `${Math.floor(status / 100)}XX`;
      const key = [String(status), range, "default"].find((each) => Object.hasOwn(schemas, each));
      const { [key ?? ""]: schema = true } = schemas;
      return explain(schema, keywords, data, "response", options);
    },
  };
}
