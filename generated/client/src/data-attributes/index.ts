/** Data Attributes */
import type * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type {
  CreateDataAttributeRequest,
  DataAttribute,
  DataAttributeList,
  ErrorList,
  UpdateDataAttributeRequest,
} from "../types.js";

/** Arguments of {@link lisDataAttributes}. */
export interface LisDataAttributesArgs {
  query?: NonNullable<operations["lisDataAttributes"]["parameters"]["query"]>;
}

/** What {@link lisDataAttributes} resolves to. */
export type LisDataAttributesData = DataAttributeList;

/** Bodies of the error answers of {@link lisDataAttributes}, by status. */
export interface LisDataAttributesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link lisDataAttributes} resolves to. */
export type LisDataAttributesResult =
  | runtime.Success<200, LisDataAttributesData>
  | runtime.Failure<LisDataAttributesErrors>;

/** `GET /data_attributes` */
export function lisDataAttributes(
  transport: runtime.Transport,
  args?: LisDataAttributesArgs,
  options?: runtime.CallOptions,
): runtime.Call<LisDataAttributesData, LisDataAttributesResult> {
  return transport.call(
    { id: "lisDataAttributes", method: "GET", path: "/data_attributes" },
    args,
    options,
  );
}

/** Arguments of {@link createDataAttribute}. */
export interface CreateDataAttributeArgs {
  body: CreateDataAttributeRequest;
}

/** What {@link createDataAttribute} resolves to. */
export type CreateDataAttributeData = DataAttribute;

/** Bodies of the error answers of {@link createDataAttribute}, by status. */
export interface CreateDataAttributeErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createDataAttribute} resolves to. */
export type CreateDataAttributeResult =
  | runtime.Success<200, CreateDataAttributeData>
  | runtime.Failure<CreateDataAttributeErrors>;

/** `POST /data_attributes` */
export function createDataAttribute(
  transport: runtime.Transport,
  args: CreateDataAttributeArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateDataAttributeData, CreateDataAttributeResult> {
  return transport.call(
    { id: "createDataAttribute", method: "POST", path: "/data_attributes" },
    args,
    options,
  );
}

/** Arguments of {@link updateDataAttribute}. */
export interface UpdateDataAttributeArgs {
  path: NonNullable<operations["updateDataAttribute"]["parameters"]["path"]>;
  body?: UpdateDataAttributeRequest;
}

/** What {@link updateDataAttribute} resolves to. */
export type UpdateDataAttributeData = DataAttribute;

/** Bodies of the error answers of {@link updateDataAttribute}, by status. */
export interface UpdateDataAttributeErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateDataAttribute} resolves to. */
export type UpdateDataAttributeResult =
  | runtime.Success<200, UpdateDataAttributeData>
  | runtime.Failure<UpdateDataAttributeErrors>;

/** `PUT /data_attributes/{id}` */
export function updateDataAttribute(
  transport: runtime.Transport,
  args: UpdateDataAttributeArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateDataAttributeData, UpdateDataAttributeResult> {
  return transport.call(
    { id: "updateDataAttribute", method: "PUT", path: "/data_attributes/{id}" },
    args,
    options,
  );
}
