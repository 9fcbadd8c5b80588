import { apiError } from "./api-error.js";
import { parseJson, readText } from "./body.js";
import type { IntercomNetworkError } from "./errors.js";
import type { OperationDescriptor } from "./operation.js";

/**
 * The data of a success; an empty body is `undefined`.
 *
 * @param broken - Makes an error of what a connection broke off with.
 * @throws IntercomApiError for any other answer, and when the body cannot be read.
 */
export async function readData(
  where: string,
  response: Response,
  as: OperationDescriptor["as"],
  broken: (failure: unknown) => IntercomNetworkError,
): Promise<unknown> {
  const cutOff = (failure: unknown, text = "") =>
    apiError(where, response, text, "the body was cut off", broken(failure));
  if (response.ok && typeof as === "function") return as(response, cutOff);
  const text = await readText(response, cutOff);
  if (!response.ok) throw apiError(where, response, text);
  if (as === "text") return response.body === null ? text || undefined : text;
  if (!text) return undefined;
  const json = parseJson(text);
  if (!json) throw apiError(where, response, text, "the body is not JSON");
  return json.value;
}
