import type { Call } from "./call.js";
import { IntercomError } from "./errors.js";
import type { BodyReader, CallOptions, OperationArgs, OperationDescriptor } from "./operation.js";
import type { Transport } from "./transport.js";

/**
 * A `Uint8Array` over a buffer of its own; written so that a `Blob` can be made of it under every
 * version of TypeScript, of which those from 5.7 on tell such arrays from others.
 */
export type Bytes = ReturnType<typeof Uint8Array.of>;

/** A call whose data is binary. */
export interface Download<Result> extends Call<Bytes, Result> {
  /**
   * The bytes as they come, in place of awaiting the call, which then rejects. Asked for as soon as
   * the call is made, nothing is buffered; asked for later, the stream is over bytes that have been
   * read. The timeout ends with the headers; the signal goes on to end the stream.
   */
  stream(): Promise<ReadableStream<Bytes>>;
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
  let taken: Promise<ReadableStream<Bytes>> | undefined;
  let take: ((stream: ReadableStream<Bytes>) => void) | undefined;
  const as: BodyReader = async (response, cutOff) => {
    if (take) {
      take(abortable(response, options?.signal));
      throw new IntercomError(`${operation.id}: its bytes were taken as a stream`);
    }
    const bytes = await response.arrayBuffer().catch((failure: unknown) => {
      throw cutOff(failure);
    });
    return new Uint8Array(bytes);
  };
  const call = transport.call<Bytes, Result>({ ...operation, as }, args, options);
  const stream = () => {
    taken ??= new Promise((resolve, reject) => {
      take = resolve;
      call.then((bytes) => resolve(streamOf(new Response(bytes as BodyInit))), reject);
    });
    return taken;
  };
  return Object.assign(call, { stream });
}

function streamOf(response: Response): ReadableStream<Bytes> {
  return response.body ?? new ReadableStream({ start: (controller) => controller.close() });
}

/** The response's bytes; the signal ends them with its reason. */
function abortable(response: Response, signal: AbortSignal | undefined): ReadableStream<Bytes> {
  // Piped even without a signal: Node cancels a body that nobody has locked once its response is
  // garbage.
  return streamOf(response).pipeThrough(new TransformStream(), signal && { signal });
}
