import { type Description, readDescription, type Schema } from "../../../support/description.js";
import { type ContractOperation, operationsOf } from "../../../support/operations.js";

export const TAGS = ["Companies", "Data Attributes", "Data Events", "Data Export"];

export const description: Description = readDescription();

/** The operations of the team, as the contract has them. */
export const operations: readonly ContractOperation[] = operationsOf(description).filter(
  ({ tags }) => tags.some((tag) => TAGS.includes(tag)),
);

/** The JSON of an answer; `undefined` where it has none. */
export function answerSchema({ object }: ContractOperation, status: string): Schema | undefined {
  return object.responses[status]?.content?.["application/json"]?.schema;
}

/** The JSON of a request. */
export function bodySchema({ object }: ContractOperation): Schema | undefined {
  return object.requestBody?.content["application/json"]?.schema;
}
