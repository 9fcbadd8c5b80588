import { createOracle, type Oracle } from "./ajv-oracle.js";
import { type Description, readDescription, resolve } from "./description.js";
import { operationsOf } from "./operations.js";

/** What is wrong with a JSON answer of an operation, named as in `GET /tags`, under a status. */
export type ResponseOracle = (operation: string, status: string) => Oracle;

/**
 * The oracle of every JSON answer of the corrected contract.
 *
 * @throws Error for an operation that has no such answer under the status
 */
export function createResponseOracle(): ResponseOracle {
  const description = readDescription();
  const oracleOf = createOracle(description, "response");
  const compiled = new Map<string, Oracle>();
  return (operation, status) => {
    const key = `${operation} ${status}`;
    const oracle = compiled.get(key) ?? oracleOf(answerSchema(description, operation, status));
    compiled.set(key, oracle);
    return oracle;
  };
}

function answerSchema(description: Description, name: string, status: string): object {
  const operation = operationsOf(description).find((it) => `${it.method} ${it.path}` === name);
  const answer = operation?.object.responses[status];
  const schema = answer && resolve(answer, description).content?.["application/json"]?.schema;
  if (schema === undefined) throw new Error(`${name} has no JSON answer under ${status}`);
  return schema;
}
