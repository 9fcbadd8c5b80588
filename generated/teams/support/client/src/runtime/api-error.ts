import { parseJson } from "./body.js";
import { type ApiErrorDetails, IntercomApiError, type IntercomNetworkError } from "./errors.js";
import { headerOf, readRateLimit } from "./rate-limit.js";

/** How much of a body that is not JSON an error keeps, in characters. */
const maxBodyText = 4096;

/** How much of a text a message shows, in characters. */
const maxReason = 200;

/** Where bodies say what is wrong; `error` and `errors` are looked into besides. */
const reasonNames = ["message", "detail", "title", "error_description", "description"];

type Members = Readonly<Record<string, unknown>>;

/**
 * The error for an answer. Understands `{ request_id, errors: [{ code, message, field }] }`,
 * problem details (RFC 9457, 3.1), `{ error: { code, message } }`, `{ errors: ["…"] }`, the
 * `message`, `detail` and `error_description` of others, and texts that are no page of HTML.
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
  const { status, statusText } = response;
  const json = parseJson(text);
  const body = json ? json.value : text.slice(0, maxBodyText) || undefined;
  const places = placesIn(body);
  const { errors: list, request_id, type, error, error_description } = membersOf(body);
  const code = firstText([
    ...places.map((place) => membersOf(place).code),
    error_description && error,
    !list && !error && type,
  ]);
  const details = {
    status,
    code,
    errors: Array.isArray(list) ? list.filter(isObject) : [],
    requestId: firstText([request_id, headerOf(response, "x-request-id")]),
    rateLimit: readRateLimit(response),
    body,
    response,
  } as unknown as ApiErrorDetails;
  const reason = firstText([problem, ...places.flatMap(reasonsOf), statusText]);
  const message = [where, status, code, reason?.slice(0, maxReason)].filter(Boolean).join(": ");
  return new IntercomApiError(message, details, cause && { cause });
}

/** What may say what is wrong: the body, then what it has for an error; of a list, the first. */
function placesIn(body: unknown, depth = 3): unknown[] {
  const [first] = [body].flat();
  if (!isObject(first) || depth === 0) return [first];
  const { error, errors } = first;
  const inner = [error, errors].flatMap((each) => placesIn(each, depth - 1));
  // Messages by field.
  return [first, ...inner, ...(isObject(errors) ? placesIn(Object.values(errors)[0], 1) : [])];
}

function reasonsOf(place: unknown): unknown[] {
  return typeof place === "string"
    ? [!/^\s*</.test(place) && place]
    : reasonNames.flatMap((name) => membersOf(place)[name]);
}

/** The first of the values that is a text with something in it, or a number. */
function firstText(values: readonly unknown[]): string | undefined {
  const first = values.find((value) => value && /string|number/.test(typeof value));
  return first === undefined ? undefined : String(first);
}

function membersOf(value: unknown): Members {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}
