import { preferred } from "./query/media.js";
import type { Argument, Call, Operation, Parameter, Response, SharedHeader } from "./types.js";

/** An operation before anyone knows which headers most operations share. */
export type UncalledOperation = Omit<Operation, "call">;

/** What an operation is to its callers. */
export function callOf(
  { parameters, body, responses }: UncalledOperation,
  sharedHeaders: readonly SharedHeader[],
): Call {
  const shared = new Set(sharedHeaders.map(({ name }) => name));
  const own = parameters.filter(({ in: place, name }) => place !== "header" || !shared.has(name));
  const sends = preferred(body?.content ?? []);
  const successes = successesOf(responses);
  const reads = preferred(successes[0]?.content ?? []);
  return {
    parameters: own,
    arguments: argumentsOf(own),
    ...(sends && { sends }),
    successes,
    failures: responses.filter(({ status }) => !/^[23]/.test(status)),
    ...(reads && { reads }),
  };
}

const ARGUMENTS = [
  { name: "path", in: "path" },
  { name: "query", in: "query" },
  { name: "headers", in: "header" },
] as const;

function argumentsOf(parameters: readonly Parameter[]): Argument[] {
  return ARGUMENTS.flatMap((argument) => {
    const own = parameters.filter((parameter) => parameter.in === argument.in);
    const required = own.some((parameter) => parameter.required);
    return own.length === 0 ? [] : [{ ...argument, required, parameters: own }];
  });
}

/**
 * The answers that a call succeeds with: what is declared as 2xx. An operation that declares
 * nothing but `default` means its successes too.
 */
export function successesOf(responses: readonly Response[]): readonly Response[] {
  const [first, ...more] = responses;
  if (first?.status === "default" && more.length === 0) return responses;
  return responses.filter(({ status }) => status.startsWith("2"));
}
