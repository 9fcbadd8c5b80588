import { parseJson } from "./body.js";
import { type ApiErrorItem, IntercomApiError, type IntercomNetworkError } from "./errors.js";
import { readRateLimit } from "./rate-limit.js";

/** How much of a body that is not JSON an error keeps, in characters. */
const maxBodyText = 4096;

type Members = Readonly<Record<string, unknown>>;

/**
 * The error for an answer. Understands `{ request_id, errors: [{ code, message, field }] }`,
 * problem details (RFC 9457, 3.1), and the `message`, `error` and `error_description` of others.
 *
 * @param where - What was called; the message begins with it.
 * @param text - The body, as far as it came.
 * @param problem - Why a success could not be read, and `cause` what it was caused by.
 */
export function apiError(
  where: string,
  response: Response,
  text: string,
  problem?: string,
  cause?: IntercomNetworkError,
): IntercomApiError {
  const { status, headers, statusText } = response;
  const json = parseJson(text);
  const body = json ? json.value : text.slice(0, maxBodyText) || undefined;
  // `Object` makes an empty object of `null` and `undefined`.
  const { errors: list, request_id, code, type, ...rest }: Members = Object(body);
  const errors = Array.isArray(list) ? list.filter(isItem) : [];
  const details = {
    status,
    code: firstText(errors[0]?.code, code, !list && type),
    errors,
    requestId: firstText(request_id, headers.get("x-request-id")),
    rateLimit: readRateLimit(headers),
    body,
    response,
  };
  const reason = firstText(
    problem,
    errors[0]?.message,
    rest.detail,
    rest.title,
    rest.error_description,
    rest.message,
    rest.error,
    statusText,
  );
  const message = [where, status, details.code, reason].filter(Boolean).join(": ");
  return new IntercomApiError(message, details, cause && { cause });
}

/** The first of the values that is a text with something in it. */
function firstText(...values: unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === "string" && value !== "");
}

function isItem(value: unknown): value is ApiErrorItem {
  return typeof value === "object" && value !== null;
}
