/** Default */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link ping}. */
export interface PingArgs {
  [name: string]: never;
}

/** What {@link ping} resolves to. */
export type PingData = undefined;

/** Bodies of the error answers of {@link ping}, by status. */
export interface PingErrors {
}

/** What `.result()` of {@link ping} resolves to. */
export type PingResult = runtime.Success<204, PingData> | runtime.Failure<PingErrors>;

/**
 * `GET /ping`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.default.ping();
 * ```
 */
export function ping(
  transport: runtime.Transport,
  args?: PingArgs,
  options?: runtime.CallOptions,
): runtime.Call<PingData, PingResult> {
  return transport.call({ id: "ping", method: "GET", path: "/ping" }, args, options);
}

/** Arguments of {@link pong}. */
export interface PongArgs {
  [name: string]: never;
}

/** What {@link pong} resolves to. */
export type PongData = undefined;

/** Bodies of the error answers of {@link pong}, by status. */
export interface PongErrors {
}

/** What `.result()` of {@link pong} resolves to. */
export type PongResult = runtime.Success<204, PongData> | runtime.Failure<PongErrors>;

/**
 * `GET /pong`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.default.pong();
 * ```
 */
export function pong(
  transport: runtime.Transport,
  args?: PongArgs,
  options?: runtime.CallOptions,
): runtime.Call<PongData, PongResult> {
  return transport.call({ id: "pong", method: "GET", path: "/pong" }, args, options);
}
