import type { Json } from "../../../generator/json/types.js";
import type { Oracle } from "../../support/ajv-oracle.js";
import type { Judge } from "./judge.js";
import { entriesOf, withMembers } from "./mutate.js";

/**
 * What two judges say of one value: `undefined` where they agree.
 *
 * @param mistakes what ajv finds
 */
export function disagreement(
  value: Json,
  judge: Judge,
  mistakes: ReturnType<Oracle>,
): string | undefined {
  try {
    const isValid = judge(value);
    if (isValid === (mistakes.length === 0)) return undefined;
    const [mistake] = mistakes;
    const reason = mistake ? `${mistake.instancePath} ${mistake.message}` : "nothing is wrong";
    return `we say ${isValid}, ajv: ${reason}`;
  } catch (error) {
    return String(error);
  }
}

/** The smallest value on which they still disagree, and how: for people to read. */
export function smallestDisagreement(value: Json, judge: Judge, oracle: Oracle): string {
  for (const smaller of smallerThan(value)) {
    if (disagreement(smaller, judge, oracle(smaller)))
      return smallestDisagreement(smaller, judge, oracle);
  }
  return `${JSON.stringify(value)}: ${disagreement(value, judge, oracle(value))}`;
}

/** Each value with one member less, or with one member smaller. */
function* smallerThan(value: Json): Generator<Json> {
  const entries = entriesOf(value);
  for (const [name] of entries)
    yield withMembers(
      value,
      entries.filter(([key]) => key !== name),
    );
  for (const [name, member] of entries) {
    for (const smaller of smallerThan(member)) {
      yield withMembers(
        value,
        entries.map(([key, each]) => [key, key === name ? smaller : each]),
      );
    }
  }
}
