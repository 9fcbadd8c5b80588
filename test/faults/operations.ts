import {
  createHttpTransport,
  type HttpTransport,
  type HttpTransportOptions,
  type OperationDescriptor,
} from "../../generator/shipped/runtime/index.js";

export const secret = "dG9rOnNlY3JldC10b2tlbi0xMjM0";

/** Retries without waits worth speaking of. */
export const quick = { baseDelay: 1, maxDelay: 2 };

export function transportTo(
  url: string,
  options: Partial<HttpTransportOptions> = {},
): HttpTransport {
  return createHttpTransport({ baseUrl: url, token: secret, retry: quick, ...options });
}

export const getThing: OperationDescriptor = { id: "getThing", method: "GET", path: "/thing" };
export const putThing: OperationDescriptor = { id: "putThing", method: "PUT", path: "/thing" };
export const postThing: OperationDescriptor = { id: "postThing", method: "POST", path: "/thing" };
export const patchThing: OperationDescriptor = { ...postThing, id: "patchThing", method: "PATCH" };

/** What a promise rejects with; fails the test when it does not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`resolved with ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
