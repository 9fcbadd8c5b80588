/** Companies */
import * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type {
  Company,
  CompanyAttachedContacts,
  CompanyAttachedSegments,
  CompanyList,
  CompanyScroll,
  CreateOrUpdateCompanyRequest,
  DeletedCompanyObject,
  ErrorList,
} from "../types.js";
export { listCompaniesForAContact } from "../contacts/index.js";
export { createCompanyNote, listCompanyNotes } from "../notes/index.js";

/** Arguments of {@link createOrUpdateCompany}. */
export interface CreateOrUpdateCompanyArgs {
  body?: CreateOrUpdateCompanyRequest;
}

/** What {@link createOrUpdateCompany} resolves to. */
export type CreateOrUpdateCompanyData = Company;

/** Bodies of the error answers of {@link createOrUpdateCompany}, by status. */
export interface CreateOrUpdateCompanyErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createOrUpdateCompany} resolves to. */
export type CreateOrUpdateCompanyResult =
  | runtime.Success<200, CreateOrUpdateCompanyData>
  | runtime.Failure<CreateOrUpdateCompanyErrors>;

/** `POST /companies` */
export function createOrUpdateCompany(
  transport: runtime.Transport,
  args?: CreateOrUpdateCompanyArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateOrUpdateCompanyData, CreateOrUpdateCompanyResult> {
  return transport.call(
    { id: "createOrUpdateCompany", method: "POST", path: "/companies" },
    args,
    options,
  );
}

/** Arguments of {@link retrieveCompany}. */
export interface RetrieveCompanyArgs {
  query?: NonNullable<operations["retrieveCompany"]["parameters"]["query"]>;
}

/** What {@link retrieveCompany} resolves to. */
export type RetrieveCompanyData =
  operations["retrieveCompany"]["responses"][200]["content"]["application/json"];

/** Bodies of the error answers of {@link retrieveCompany}, by status. */
export interface RetrieveCompanyErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveCompany} resolves to. */
export type RetrieveCompanyResult =
  | runtime.Success<200, RetrieveCompanyData>
  | runtime.Failure<RetrieveCompanyErrors>;

/** `GET /companies` */
export const retrieveCompany: runtime.PaginatedOperation<
  [args?: RetrieveCompanyArgs, options?: runtime.CallOptions],
  RetrieveCompanyData,
  RetrieveCompanyResult,
  Company
> = /* @__PURE__ */ runtime.paginate(
  { id: "retrieveCompany", method: "GET", path: "/companies" },
  /* @__PURE__ */ runtime.pageNumbers("data", "query"),
);

/** Arguments of {@link retrieveACompanyById}. */
export interface RetrieveACompanyByIdArgs {
  path: NonNullable<operations["RetrieveACompanyById"]["parameters"]["path"]>;
}

/** What {@link retrieveACompanyById} resolves to. */
export type RetrieveACompanyByIdData = Company;

/** Bodies of the error answers of {@link retrieveACompanyById}, by status. */
export interface RetrieveACompanyByIdErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveACompanyById} resolves to. */
export type RetrieveACompanyByIdResult =
  | runtime.Success<200, RetrieveACompanyByIdData>
  | runtime.Failure<RetrieveACompanyByIdErrors>;

/** `GET /companies/{id}` */
export function retrieveACompanyById(
  transport: runtime.Transport,
  args: RetrieveACompanyByIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveACompanyByIdData, RetrieveACompanyByIdResult> {
  return transport.call(
    { id: "RetrieveACompanyById", method: "GET", path: "/companies/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link updateCompany}. */
export interface UpdateCompanyArgs {
  path: NonNullable<operations["UpdateCompany"]["parameters"]["path"]>;
}

/** What {@link updateCompany} resolves to. */
export type UpdateCompanyData = Company;

/** Bodies of the error answers of {@link updateCompany}, by status. */
export interface UpdateCompanyErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateCompany} resolves to. */
export type UpdateCompanyResult =
  | runtime.Success<200, UpdateCompanyData>
  | runtime.Failure<UpdateCompanyErrors>;

/** `PUT /companies/{id}` */
export function updateCompany(
  transport: runtime.Transport,
  args: UpdateCompanyArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateCompanyData, UpdateCompanyResult> {
  return transport.call(
    { id: "UpdateCompany", method: "PUT", path: "/companies/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link deleteCompany}. */
export interface DeleteCompanyArgs {
  path: NonNullable<operations["deleteCompany"]["parameters"]["path"]>;
}

/** What {@link deleteCompany} resolves to. */
export type DeleteCompanyData = DeletedCompanyObject;

/** Bodies of the error answers of {@link deleteCompany}, by status. */
export interface DeleteCompanyErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteCompany} resolves to. */
export type DeleteCompanyResult =
  | runtime.Success<200, DeleteCompanyData>
  | runtime.Failure<DeleteCompanyErrors>;

/** `DELETE /companies/{id}` */
export function deleteCompany(
  transport: runtime.Transport,
  args: DeleteCompanyArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteCompanyData, DeleteCompanyResult> {
  return transport.call(
    { id: "deleteCompany", method: "DELETE", path: "/companies/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link listAttachedContacts}. */
export interface ListAttachedContactsArgs {
  path: NonNullable<operations["ListAttachedContacts"]["parameters"]["path"]>;
}

/** What {@link listAttachedContacts} resolves to. */
export type ListAttachedContactsData = CompanyAttachedContacts;

/** Bodies of the error answers of {@link listAttachedContacts}, by status. */
export interface ListAttachedContactsErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listAttachedContacts} resolves to. */
export type ListAttachedContactsResult =
  | runtime.Success<200, ListAttachedContactsData>
  | runtime.Failure<ListAttachedContactsErrors>;

/** `GET /companies/{id}/contacts` */
export function listAttachedContacts(
  transport: runtime.Transport,
  args: ListAttachedContactsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListAttachedContactsData, ListAttachedContactsResult> {
  return transport.call(
    { id: "ListAttachedContacts", method: "GET", path: "/companies/{id}/contacts" },
    args,
    options,
  );
}

/** Arguments of {@link listAttachedSegmentsForCompanies}. */
export interface ListAttachedSegmentsForCompaniesArgs {
  path: NonNullable<operations["ListAttachedSegmentsForCompanies"]["parameters"]["path"]>;
}

/** What {@link listAttachedSegmentsForCompanies} resolves to. */
export type ListAttachedSegmentsForCompaniesData = CompanyAttachedSegments;

/** Bodies of the error answers of {@link listAttachedSegmentsForCompanies}, by status. */
export interface ListAttachedSegmentsForCompaniesErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listAttachedSegmentsForCompanies} resolves to. */
export type ListAttachedSegmentsForCompaniesResult =
  | runtime.Success<200, ListAttachedSegmentsForCompaniesData>
  | runtime.Failure<ListAttachedSegmentsForCompaniesErrors>;

/** `GET /companies/{id}/segments` */
export function listAttachedSegmentsForCompanies(
  transport: runtime.Transport,
  args: ListAttachedSegmentsForCompaniesArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListAttachedSegmentsForCompaniesData, ListAttachedSegmentsForCompaniesResult> {
  return transport.call(
    { id: "ListAttachedSegmentsForCompanies", method: "GET", path: "/companies/{id}/segments" },
    args,
    options,
  );
}

/** Arguments of {@link listAllCompanies}. */
export interface ListAllCompaniesArgs {
  query?: NonNullable<operations["listAllCompanies"]["parameters"]["query"]>;
}

/** What {@link listAllCompanies} resolves to. */
export type ListAllCompaniesData = CompanyList;

/** Bodies of the error answers of {@link listAllCompanies}, by status. */
export interface ListAllCompaniesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listAllCompanies} resolves to. */
export type ListAllCompaniesResult =
  | runtime.Success<200, ListAllCompaniesData>
  | runtime.Failure<ListAllCompaniesErrors>;

/** `POST /companies/list` */
export const listAllCompanies: runtime.PaginatedOperation<
  [args?: ListAllCompaniesArgs, options?: runtime.CallOptions],
  ListAllCompaniesData,
  ListAllCompaniesResult,
  Company
> = /* @__PURE__ */ runtime.paginate({
  id: "listAllCompanies",
  method: "POST",
  path: "/companies/list",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Arguments of {@link scrollOverAllCompanies}. */
export interface ScrollOverAllCompaniesArgs {
  query?: NonNullable<operations["scrollOverAllCompanies"]["parameters"]["query"]>;
}

/** What {@link scrollOverAllCompanies} resolves to. */
export type ScrollOverAllCompaniesData = CompanyScroll;

/** Bodies of the error answers of {@link scrollOverAllCompanies}, by status. */
export interface ScrollOverAllCompaniesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link scrollOverAllCompanies} resolves to. */
export type ScrollOverAllCompaniesResult =
  | runtime.Success<200, ScrollOverAllCompaniesData>
  | runtime.Failure<ScrollOverAllCompaniesErrors>;

/** `GET /companies/scroll` */
export const scrollOverAllCompanies: runtime.PaginatedOperation<
  [args?: ScrollOverAllCompaniesArgs, options?: runtime.CallOptions],
  ScrollOverAllCompaniesData,
  ScrollOverAllCompaniesResult,
  Company
> = /* @__PURE__ */ runtime.paginate({
  id: "scrollOverAllCompanies",
  method: "GET",
  path: "/companies/scroll",
}, /* @__PURE__ */ runtime.scroll("data"));

/** Arguments of {@link attachContactToACompany}. */
export interface AttachContactToACompanyArgs {
  path: NonNullable<operations["attachContactToACompany"]["parameters"]["path"]>;
  body: operations["attachContactToACompany"]["requestBody"]["content"]["application/json"];
}

/** What {@link attachContactToACompany} resolves to. */
export type AttachContactToACompanyData = Company;

/** Bodies of the error answers of {@link attachContactToACompany}, by status. */
export interface AttachContactToACompanyErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link attachContactToACompany} resolves to. */
export type AttachContactToACompanyResult =
  | runtime.Success<200, AttachContactToACompanyData>
  | runtime.Failure<AttachContactToACompanyErrors>;

/** `POST /contacts/{id}/companies` */
export function attachContactToACompany(
  transport: runtime.Transport,
  args: AttachContactToACompanyArgs,
  options?: runtime.CallOptions,
): runtime.Call<AttachContactToACompanyData, AttachContactToACompanyResult> {
  return transport.call(
    { id: "attachContactToACompany", method: "POST", path: "/contacts/{id}/companies" },
    args,
    options,
  );
}

/** Arguments of {@link detachContactFromACompany}. */
export interface DetachContactFromACompanyArgs {
  path: NonNullable<operations["detachContactFromACompany"]["parameters"]["path"]>;
}

/** What {@link detachContactFromACompany} resolves to. */
export type DetachContactFromACompanyData = Company;

/** Bodies of the error answers of {@link detachContactFromACompany}, by status. */
export interface DetachContactFromACompanyErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link detachContactFromACompany} resolves to. */
export type DetachContactFromACompanyResult =
  | runtime.Success<200, DetachContactFromACompanyData>
  | runtime.Failure<DetachContactFromACompanyErrors>;

/** `DELETE /contacts/{contact_id}/companies/{id}` */
export function detachContactFromACompany(
  transport: runtime.Transport,
  args: DetachContactFromACompanyArgs,
  options?: runtime.CallOptions,
): runtime.Call<DetachContactFromACompanyData, DetachContactFromACompanyResult> {
  return transport.call(
    {
      id: "detachContactFromACompany",
      method: "DELETE",
      path: "/contacts/{contact_id}/companies/{id}",
    },
    args,
    options,
  );
}
