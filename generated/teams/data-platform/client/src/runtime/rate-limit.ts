/** What an answer says about the caller's rate limit (`X-RateLimit-*`). */
export interface RateLimit {
  /** Requests in one window. */
  readonly limit?: number;
  /** Requests left in this window. */
  readonly remaining?: number;
  /** When the next window begins: Unix time in seconds, by the server's clock. */
  readonly reset?: number;
}

/** The smallest number that is a time and not seconds from now: they would be years. */
const firstTime = 1_000_000_000;

/** Reads the three headers; one that is absent or no number is left out. */
export function readRateLimit(response: Response): RateLimit {
  const rateLimit: { -readonly [Key in keyof RateLimit]: number } = {};
  for (const key of ["limit", "remaining", "reset"] as const) {
    const value = Number.parseInt(headerOf(response, `x-ratelimit-${key}`) ?? "", 10);
    if (value >= 0) rateLimit[key] = value;
  }
  const { reset = firstTime } = rateLimit;
  if (reset < firstTime) rateLimit.reset = reset + Math.ceil(serverTime(response) / 1000);
  return rateLimit;
}

/** A header of an answer, which in a mock may have none. */
export function headerOf(response: Response, name: string): string | undefined {
  return response.headers?.get(name) ?? undefined;
}

/** When the server sent the answer, in milliseconds by its own clock (RFC 9110, 6.6.1). */
export function serverTime(response: Response): number {
  return Date.parse(headerOf(response, "date") ?? "") || Date.now();
}
