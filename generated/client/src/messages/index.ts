/** Messages */
import * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type {
  ErrorList,
  Message,
  WhatsappMessageStatus,
  WhatsappMessageStatusList,
} from "../types.js";

/** Arguments of {@link createMessage}. */
export interface CreateMessageArgs {
  body?: NonNullable<operations["createMessage"]["requestBody"]>["content"]["application/json"];
}

/** What {@link createMessage} resolves to. */
export type CreateMessageData = Message;

/** Bodies of the error answers of {@link createMessage}, by status. */
export interface CreateMessageErrors {
  400: ErrorList;
  401: ErrorList;
  403: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createMessage} resolves to. */
export type CreateMessageResult =
  | runtime.Success<200, CreateMessageData>
  | runtime.Failure<CreateMessageErrors>;

/** `POST /messages` */
export function createMessage(
  transport: runtime.Transport,
  args?: CreateMessageArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateMessageData, CreateMessageResult> {
  return transport.call({ id: "createMessage", method: "POST", path: "/messages" }, args, options);
}

/** Arguments of {@link getWhatsAppMessageStatus}. */
export interface GetWhatsAppMessageStatusArgs {
  query: NonNullable<operations["getWhatsAppMessageStatus"]["parameters"]["query"]>;
}

/** What {@link getWhatsAppMessageStatus} resolves to. */
export type GetWhatsAppMessageStatusData = WhatsappMessageStatusList;

/** Bodies of the error answers of {@link getWhatsAppMessageStatus}, by status. */
export interface GetWhatsAppMessageStatusErrors {
  400: ErrorList;
  401: ErrorList;
  403: ErrorList;
  429: ErrorList;
  500: ErrorList;
}

/** What `.result()` of {@link getWhatsAppMessageStatus} resolves to. */
export type GetWhatsAppMessageStatusResult =
  | runtime.Success<200, GetWhatsAppMessageStatusData>
  | runtime.Failure<GetWhatsAppMessageStatusErrors>;

/** `GET /messages/status` */
export const getWhatsAppMessageStatus: runtime.PaginatedOperation<
  [args: GetWhatsAppMessageStatusArgs, options?: runtime.CallOptions],
  GetWhatsAppMessageStatusData,
  GetWhatsAppMessageStatusResult,
  NonNullable<NonNullable<GetWhatsAppMessageStatusData>["events"]>[number]
> = /* @__PURE__ */ runtime.paginate({
  id: "getWhatsAppMessageStatus",
  method: "GET",
  path: "/messages/status",
}, /* @__PURE__ */ runtime.cursor("events", "query"));

/** Arguments of {@link retrieveWhatsAppMessageStatus}. */
export interface RetrieveWhatsAppMessageStatusArgs {
  query: NonNullable<operations["RetrieveWhatsAppMessageStatus"]["parameters"]["query"]>;
}

/** What {@link retrieveWhatsAppMessageStatus} resolves to. */
export type RetrieveWhatsAppMessageStatusData = WhatsappMessageStatus;

/** Bodies of the error answers of {@link retrieveWhatsAppMessageStatus}, by status. */
export interface RetrieveWhatsAppMessageStatusErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveWhatsAppMessageStatus} resolves to. */
export type RetrieveWhatsAppMessageStatusResult =
  | runtime.Success<200, RetrieveWhatsAppMessageStatusData>
  | runtime.Failure<RetrieveWhatsAppMessageStatusErrors>;

/** `GET /messages/whatsapp/status` */
export function retrieveWhatsAppMessageStatus(
  transport: runtime.Transport,
  args: RetrieveWhatsAppMessageStatusArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveWhatsAppMessageStatusData, RetrieveWhatsAppMessageStatusResult> {
  return transport.call(
    { id: "RetrieveWhatsAppMessageStatus", method: "GET", path: "/messages/whatsapp/status" },
    args,
    options,
  );
}
