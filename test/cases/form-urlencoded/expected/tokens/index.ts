/** Tokens */
import * as runtime from "../runtime/index.js";

/** Part of what {@link createToken} takes or gives. */
export interface CreateTokenBody {
  code: string;
  scope?: string[];
}

/** Arguments of {@link createToken}. */
export interface CreateTokenArgs {
  body: CreateTokenBody;
}

/** What {@link createToken} resolves to. */
export interface CreateTokenData {
  token?: string;
}

/** Bodies of the error answers of {@link createToken}, by status. */
export interface CreateTokenErrors {
}

/** What `.result()` of {@link createToken} resolves to. */
export type CreateTokenResult =
  | runtime.Success<200, CreateTokenData>
  | runtime.Failure<CreateTokenErrors>;

/**
 * `POST /token`
 *
 * @returns A token.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const result = await case_.tokens.createToken({
 *   body: { code: "parameter_invalid", scope: ["Scope"] },
 * });
 * ```
 */
export function createToken(
  transport: runtime.Transport,
  args: CreateTokenArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateTokenData, CreateTokenResult> {
  return transport.call(
    { id: "createToken", method: "POST", path: "/token", encode: runtime.formUrlEncoded },
    args,
    options,
  );
}
