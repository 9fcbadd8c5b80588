/**
 * Puts a token into a request, unless that has something in its place already. Gets a request that
 * no hook holds, and returns what is sent; a message that it throws must not show the token.
 */
export type Authenticate = (request: Request, token: string) => Request | Promise<Request>;

/** `Authorization: Bearer <token>` (RFC 6750, 2.1). What a transport does by itself. */
export function bearer(request: Request, token: string): Request {
  return withHeader(request, "Authorization", `Bearer ${token}`);
}

/** `Authorization: Basic …` (RFC 7617); the token is `user:password`, encoded as UTF-8. */
export function basic(request: Request, token: string): Request {
  const bytes = String.fromCharCode(...new TextEncoder().encode(token));
  return withHeader(request, "Authorization", `Basic ${btoa(bytes)}`);
}

/**
 * The token in a header of the API's own. When a redirect leads to another origin, `fetch` takes
 * only `Authorization` away, so a redirect makes these requests fail.
 */
export function apiKeyHeader(name: string): Authenticate {
  return (request, token) => withHeader(new Request(request, { redirect: "error" }), name, token);
}

/** The token in a query parameter. It is then part of the URL, which `response.url` shows. */
export function apiKeyQuery(name: string): Authenticate {
  return async (request, token) => {
    const url = new URL(request.url);
    url.searchParams.set(name, token);
    // Given as a stream, a body could not be sent again after a redirect, nor at all by Firefox.
    const body = request.body === null ? null : await request.blob();
    return new Request(url, new Request(request, { body }));
  };
}

function withHeader(request: Request, name: string, value: string): Request {
  try {
    if (!request.headers.has(name)) request.headers.set(name, value);
  } catch {
    // What `Headers` throws shows the value.
    throw new TypeError("the token does not fit into a header");
  }
  return request;
}
