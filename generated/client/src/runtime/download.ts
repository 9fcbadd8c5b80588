import { onAbort } from "./abort.js";
import type { Call, WithResponse } from "./call.js";
import { metaOf } from "./exchange.js";
import type { BodyReader, OperationArgs, OperationDescriptor } from "./operation.js";
import type { CallOptions } from "./options.js";
import type { Transport } from "./transport.js";

/**
 * A `Uint8Array` over a buffer of its own; written so that a `Blob` can be made of it under every
 * version of TypeScript, of which those from 5.7 on tell such arrays from others.
 */
export type Bytes = ReturnType<typeof Uint8Array.of>;

/** Bytes as they come. */
export interface ByteStream extends Promise<ReadableStream<Bytes>> {
  /** The stream with response, request id and rate limit: as soon as the headers are there. */
  withResponse(): Promise<WithResponse<ReadableStream<Bytes>>>;
}

/** A call whose data is binary. */
export interface Download<Result> extends Call<Bytes, Result> {
  /**
   * The bytes as they come, in place of awaiting the call, which then rejects. Asked for as soon as
   * the call is made, nothing is buffered; asked for later, the stream is over bytes that have been
   * read. The timeout ends with the headers; the signal goes on to end the stream.
   */
  stream(): ByteStream;
}

/**
 * Calls an operation whose success is binary. Generated code calls this in place of
 * `transport.call`: `return download(transport, { id, method, path, accept }, args, options);`
 */
export function download<Result>(
  transport: Transport,
  operation: OperationDescriptor,
  args?: OperationArgs,
  options?: CallOptions,
): Download<Result> {
  const call = transport.call<Bytes, Result>({ ...operation, as: readBytes }, args, options);
  const take = async () => {
    const response = await call.asResponse().catch(async () => {
      // Either the call has failed, or its bytes have been read.
      const { data, response: read } = await call.withResponse();
      return new Response(data as BodyInit, read);
    });
    return { data: abortable(response, options?.signal), ...metaOf(response) };
  };
  let taken: ByteStream | undefined;
  const stream = () => {
    if (!taken) {
      const answer = take();
      const data = answer.then((it) => it.data);
      taken = Object.assign(data, { withResponse: () => data.then(() => answer) });
    }
    return taken;
  };
  return Object.assign(call, { stream });
}

const readBytes: BodyReader = async (response, cutOff) => {
  const bytes = await response.arrayBuffer().catch((failure: unknown) => {
    throw cutOff(failure);
  });
  return new Uint8Array(bytes);
};

/** The response's bytes; the signal ends them with its reason. */
function abortable(response: Response, signal: AbortSignal | undefined): ReadableStream<Bytes> {
  // Piped even without a signal: Node cancels a body that nobody has locked once its response is
  // garbage.
  const controller = new AbortController();
  const forget = onAbort(signal, (reason) => controller.abort(reason));
  const through = new TransformStream<Bytes, Bytes>();
  bodyOf(response)
    .pipeTo(through.writable, controller)
    .catch(() => {})
    .finally(forget);
  return through.readable;
}

function bodyOf(response: Response): ReadableStream<Bytes> {
  const start = async (controller: ReadableStreamDefaultController<Bytes>) => {
    controller.enqueue(new Uint8Array(await response.arrayBuffer()));
    controller.close();
  };
  return response.body ?? new ReadableStream<Bytes>({ start });
}
