/** Where an API is. */
export interface BaseUrl {
  /** `https://api.example.com/v1`, without a `/` at the end. */
  readonly prefix: string;
  /** `tenant=7`; goes with every request. */
  readonly query: string;
}

/**
 * Takes a base URL apart. One that begins with `/` is for browsers.
 *
 * @throws TypeError, without the URL, when requests could not go where it says: it has a user or
 * password, which `fetch` refuses, a fragment, or a segment `.` or `..`.
 */
export function parseBaseUrl(baseUrl: unknown): BaseUrl {
  const parts = /^(https?:\/\/[^/?#@\\\s]+(?=[/?]|$)|(?=\/))([^?#\s]*)\??([^#\s]*)$/i.exec(
    String(baseUrl),
  );
  const [, origin = "", path = "", query = ""] = parts ?? [];
  if (!parts || /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(path)) {
    throw new TypeError('baseUrl: expected "https://host/path", without user, fragment, ".."');
  }
  return { prefix: origin + path.replace(/\/+$/, ""), query };
}
