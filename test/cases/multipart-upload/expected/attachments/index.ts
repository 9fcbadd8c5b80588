/** Attachments */
import * as runtime from "../runtime/index.js";
import type { Upload } from "../types.js";

/** Part of what {@link createAttachment} takes or gives. */
export interface CreateAttachmentBody {
  file: Blob;
  more?: Blob[];
  name?: string;
  meta?: {
    tag?: string;
  };
}

/** Arguments of {@link createAttachment}. */
export interface CreateAttachmentArgs {
  body: CreateAttachmentBody;
}

/** What {@link createAttachment} resolves to. */
export type CreateAttachmentData = undefined;

/** Bodies of the error answers of {@link createAttachment}, by status. */
export interface CreateAttachmentErrors {
}

/** What `.result()` of {@link createAttachment} resolves to. */
export type CreateAttachmentResult =
  | runtime.Success<204, CreateAttachmentData>
  | runtime.Failure<CreateAttachmentErrors>;

/**
 * `POST /attachments`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.attachments.createAttachment({
 *   body: {
 *     file: new Blob([await readFile("file.bin")]),
 *     name: "invoice.pdf",
 *     meta: { tag: "Tag" },
 *   },
 * });
 * ```
 */
export function createAttachment(
  transport: runtime.Transport,
  args: CreateAttachmentArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateAttachmentData, CreateAttachmentResult> {
  return transport.call(
    { id: "createAttachment", method: "POST", path: "/attachments", encode: runtime.multipart },
    args,
    options,
  );
}

/** Arguments of {@link putAttachment}. */
export interface PutAttachmentArgs {
  body: Upload;
}

/** What {@link putAttachment} resolves to. */
export type PutAttachmentData = undefined;

/** Bodies of the error answers of {@link putAttachment}, by status. */
export interface PutAttachmentErrors {
}

/** What `.result()` of {@link putAttachment} resolves to. */
export type PutAttachmentResult =
  | runtime.Success<204, PutAttachmentData>
  | runtime.Failure<PutAttachmentErrors>;

/**
 * `PUT /attachments`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.attachments.putAttachment({
 *   body: { file: new Blob([await readFile("file.bin")]) },
 * });
 * ```
 */
export function putAttachment(
  transport: runtime.Transport,
  args: PutAttachmentArgs,
  options?: runtime.CallOptions,
): runtime.Call<PutAttachmentData, PutAttachmentResult> {
  return transport.call(
    { id: "putAttachment", method: "PUT", path: "/attachments", encode: runtime.multipart },
    args,
    options,
  );
}
