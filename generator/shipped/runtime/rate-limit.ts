/** What an answer says about the caller's rate limit (`X-RateLimit-*`). */
export interface RateLimit {
  /** Requests in one window. */
  readonly limit?: number;
  /** Requests left in this window. */
  readonly remaining?: number;
  /** When the next window begins: Unix time in seconds. */
  readonly reset?: number;
}

/** Reads the three headers; one that is absent or no number is left out. */
export function readRateLimit(headers: Headers): RateLimit {
  const rateLimit: { -readonly [Key in keyof RateLimit]: number } = {};
  for (const key of ["limit", "remaining", "reset"] as const) {
    const value = Number.parseInt(headers.get(`x-ratelimit-${key}`) ?? "", 10);
    if (value >= 0) rateLimit[key] = value;
  }
  return rateLimit;
}
