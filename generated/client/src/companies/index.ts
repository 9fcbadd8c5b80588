/**
 * Companies
 *
 * A company stands for an organisation that uses your product and gathers its contacts. It has two
 * ids: `id` comes from Intercom and goes into paths, `company_id` is yours, is set once on
 * creation and never changes. `createOrUpdateCompany` looks companies up by `company_id`, so it is
 * the call for syncing. A company without users is kept, but Intercom and the list calls do not
 * show it. Use pages for up to 10,000 companies and `scrollOverAllCompanies` beyond.
 */
import * as runtime from "../runtime/index.js";
import type {
  Company,
  CompanyAttachedContacts,
  CompanyAttachedSegments,
  CompanyList,
  CompanyScroll,
  Contact,
  CreateOrUpdateCompanyRequest,
  DeletedCompanyObject,
  ErrorList,
} from "../types.js";
export {
  /**
   * List the companies of a contact
   *
   * Returns the companies that a contact belongs to, as whole company objects. The answer counts
   * pages, but the call declares no parameter to ask for another one.
   *
   * `GET /contacts/{id}/companies`
   *
   * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
   * @param args.query.page - Number of the page to return, from 1.
   * @param args.query.per_page - How many items a page holds.
   * @returns The companies of the contact. `.items()` and `.pages()` go on to the pages that follow.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No contact has
   * this id. 429: Too many requests.
   * @example
   * ```ts
   * const items = intercom.contacts.listCompaniesForAContact.items({
   *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
   *   query: { per_page: 50 },
   * });
   *
   * for await (const company of items) {
   *   console.log(company);
   * }
   * ```
   */
  listCompaniesForAContact,
} from "../contacts/index.js";
export {
  /**
   * Add a note to a company
   *
   * Adds a note to a company and returns it. The author is the admin named in `admin_id`, or the
   * admin whose access token is used. Each call adds another note, even with the same text.
   *
   * `POST /companies/{company_id}/notes`
   *
   * @param args.path.company_id - Intercom's `id` of the company, not its `company_id`.
   * @returns The note that was added.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No company has
   * this id, or no admin has the given `admin_id`. 429: Too many requests.
   * @example
   * ```ts
   * const note = await intercom.notes.createCompanyNote({
   *   path: { company_id: "6762f09a1bb69f9f2193bb34" },
   *   body: {
   *     body: "Prefers deliveries on Tuesday mornings.",
   *     admin_id: "991267442",
   *   },
   * });
   * ```
   */
  createCompanyNote,
  /**
   * List the notes of a company
   *
   * Returns the notes on a company, each with its author. Takes Intercom's `id` of the company in
   * the path, not the `company_id` of your own system.
   *
   * `GET /companies/{company_id}/notes`
   *
   * @param args.path.company_id - Intercom's `id` of the company, not its `company_id`.
   * @param args.query.page - Number of the page to return, from 1.
   * @param args.query.per_page - How many items a page holds.
   * @returns The notes on the company. `.items()` and `.pages()` go on to the pages that follow.
   * @throws {IntercomApiError} 404: No company has this id. 429: Too many requests.
   * @example
   * ```ts
   * const items = intercom.notes.listCompanyNotes.items({
   *   path: { company_id: "6762f09a1bb69f9f2193bb34" },
   *   query: { per_page: 50 },
   * });
   *
   * for await (const note of items) {
   *   console.log(note);
   * }
   * ```
   */
  listCompanyNotes,
} from "../notes/index.js";

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

/**
 * Create or update a company
 *
 * Updates the company that has the given `company_id`, or creates it when there is none, and
 * returns it. A `company_id` cannot be changed later.
 *
 * `POST /companies`
 *
 * @returns The company as it now is.
 * @throws {IntercomApiError} 400: The body holds a property or value that is not accepted. 401:
 * The access token is missing or not valid. 429: Too many requests.
 * @example
 * ```ts
 * const company = await intercom.companies.createOrUpdateCompany({
 *   body: {
 *     company_id: "lantern-coffee",
 *     name: "Lantern Coffee",
 *     plan: "Growth",
 *     website: "https://lantern.example.com",
 *     industry: "Food and drink",
 *     size: 48,
 *   },
 * });
 * ```
 */
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
  query?: {
    /**
     * Full name of the one company to return.
     *
     * @example "Lantern Coffee"
     */
    name?: string;
    /**
     * Id, in your own system, of the one company to return.
     *
     * @example "lantern-coffee"
     */
    company_id?: string;
    /**
     * Returns only companies with this tag.
     *
     * @example "107"
     */
    tag_id?: string;
    /**
     * Returns only companies in this segment.
     *
     * @example "6762f0dd1bb69f9f2193bb83"
     */
    segment_id?: string;
    /**
     * Number of the page to return, from 1. Default: 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many companies a page holds. Default: 15.
     *
     * @example 15
     */
    per_page?: number;
  };
}

/** What {@link retrieveCompany} resolves to. */
export type RetrieveCompanyData = Company | CompanyList;

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

/**
 * Find a company or filter companies
 *
 * With `company_id` or `name`, returns that one company; otherwise a page of companies,
 * which `tag_id` or `segment_id` narrow down. The `type` of the answer tells which it
 * is: `company` or `list`.
 *
 * `GET /companies`
 *
 * @param args.query.name - Full name of the one company to return.
 * @param args.query.company_id - Id, in your own system, of the one company to return.
 * @param args.query.tag_id - Returns only companies with this tag.
 * @param args.query.segment_id - Returns only companies in this segment.
 * @param args.query.page - Number of the page to return, from 1. Default: 1.
 * @param args.query.per_page - How many companies a page holds. Default: 15.
 * @returns One company, or a page of companies. `.items()` and `.pages()` go on to the pages that
 * follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No company has
 * this `company_id` or name. 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.companies.retrieveCompany.items({
 *   query: { name: "Lantern Coffee", per_page: 15 },
 * });
 *
 * for await (const company of items) {
 *   console.log(company);
 * }
 * ```
 */
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
  path: {
    /**
     * Intercom's `id` of the company, not its `company_id`.
     *
     * @example "6762f09a1bb69f9f2193bb34"
     */
    id: string;
  };
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
  | runtime.Failure<RetrieveACompanyByIdErrors, 404>;

/**
 * Get a company
 *
 * Returns one company by Intercom's `id`. To look it up by your own id, call `retrieveCompany`
 * with `company_id`.
 *
 * `GET /companies/{id}`
 *
 * @param args.path.id - Intercom's `id` of the company, not its `company_id`.
 * @returns The company.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No company has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const company = await intercom.companies.retrieveACompanyById({
 *   path: { id: "6762f09a1bb69f9f2193bb34" },
 * });
 * ```
 */
export function retrieveACompanyById(
  transport: runtime.Transport,
  args: RetrieveACompanyByIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveACompanyByIdData, RetrieveACompanyByIdResult> {
  return transport.call(
    {
      id: "RetrieveACompanyById",
      name: "retrieveACompanyById",
      method: "GET",
      path: "/companies/{id}",
    },
    args,
    options,
  );
}

/** Arguments of {@link updateCompany}. */
export interface UpdateCompanyArgs {
  path: {
    /**
     * Intercom's `id` of the company, not its `company_id`.
     *
     * @example "6762f09a1bb69f9f2193bb34"
     */
    id: string;
  };
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
  | runtime.Failure<UpdateCompanyErrors, 404>;

/**
 * Update a company by its Intercom id
 *
 * Updates the company with this Intercom `id` and returns it; `company_id` stays what it was.
 *
 * `PUT /companies/{id}`
 *
 * @param args.path.id - Intercom's `id` of the company, not its `company_id`.
 * @returns The company as it now is.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No company has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const company = await intercom.companies.updateCompany({
 *   path: { id: "6762f09a1bb69f9f2193bb34" },
 * });
 * ```
 */
export function updateCompany(
  transport: runtime.Transport,
  args: UpdateCompanyArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateCompanyData, UpdateCompanyResult> {
  return transport.call(
    { id: "UpdateCompany", name: "updateCompany", method: "PUT", path: "/companies/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link deleteCompany}. */
export interface DeleteCompanyArgs {
  path: {
    /**
     * Intercom's `id` of the company, not its `company_id`.
     *
     * @example "6762f09a1bb69f9f2193bb34"
     */
    id: string;
  };
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
  | runtime.Failure<DeleteCompanyErrors, 404>;

/**
 * Delete a company
 *
 * Deletes a company and confirms it with its `id`. There is no call that brings it back.
 *
 * `DELETE /companies/{id}`
 *
 * @param args.path.id - Intercom's `id` of the company, not its `company_id`.
 * @returns Confirms what was deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No company has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const deletedCompanyObject = await intercom.companies.deleteCompany({
 *   path: { id: "6762f09a1bb69f9f2193bb34" },
 * });
 * ```
 */
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
  path: {
    /**
     * Intercom's `id` of the company, not its `company_id`.
     *
     * @example "6762f09a1bb69f9f2193bb34"
     */
    id: string;
  };
  query?: {
    /**
     * Number of the page to return, from 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many items a page holds.
     *
     * @example 50
     */
    per_page?: number;
  };
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
  | runtime.Failure<ListAttachedContactsErrors, 404>;

/**
 * List the contacts of a company
 *
 * Returns the contacts that belong to a company, as whole contact objects. The answer counts
 * pages, but the call declares no parameter to ask for another one.
 *
 * `GET /companies/{id}/contacts`
 *
 * @param args.path.id - Intercom's `id` of the company, not its `company_id`.
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns The contacts of the company. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No company has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.companies.listAttachedContacts.items({
 *   path: { id: "6762f09a1bb69f9f2193bb34" },
 *   query: { per_page: 50 },
 * });
 *
 * for await (const contact of items) {
 *   console.log(contact);
 * }
 * ```
 */
export const listAttachedContacts: runtime.PaginatedOperation<
  [args: ListAttachedContactsArgs, options?: runtime.CallOptions],
  ListAttachedContactsData,
  ListAttachedContactsResult,
  Contact
> = /* @__PURE__ */ runtime.paginate({
  id: "ListAttachedContacts",
  name: "listAttachedContacts",
  method: "GET",
  path: "/companies/{id}/contacts",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Arguments of {@link listAttachedSegmentsForCompanies}. */
export interface ListAttachedSegmentsForCompaniesArgs {
  path: {
    /**
     * Intercom's `id` of the company, not its `company_id`.
     *
     * @example "6762f09a1bb69f9f2193bb34"
     */
    id: string;
  };
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
  | runtime.Failure<ListAttachedSegmentsForCompaniesErrors, 404>;

/**
 * List the segments of a company
 *
 * Returns the segments whose rules the company matches at present, in one answer.
 *
 * `GET /companies/{id}/segments`
 *
 * @param args.path.id - Intercom's `id` of the company, not its `company_id`.
 * @returns The segments of the company.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No company has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.companies.listAttachedSegmentsForCompanies({
 *   path: { id: "6762f09a1bb69f9f2193bb34" },
 * });
 * ```
 */
export function listAttachedSegmentsForCompanies(
  transport: runtime.Transport,
  args: ListAttachedSegmentsForCompaniesArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListAttachedSegmentsForCompaniesData, ListAttachedSegmentsForCompaniesResult> {
  return transport.call(
    {
      id: "ListAttachedSegmentsForCompanies",
      name: "listAttachedSegmentsForCompanies",
      method: "GET",
      path: "/companies/{id}/segments",
    },
    args,
    options,
  );
}

/** Arguments of {@link listAllCompanies}. */
export interface ListAllCompaniesArgs {
  query?: {
    /**
     * Number of the page to return, from 1. Default: 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many companies a page holds. Default: 15.
     *
     * @example 15
     */
    per_page?: number;
    /**
     * Order by last request: `desc` for the latest first, `asc` for the reverse. Default: `desc`.
     *
     * @example "desc"
     */
    order?: string;
  };
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

/**
 * List all companies
 *
 * Returns a page of companies, the one with the latest request first. It is a POST, yet everything
 * goes into the query string. Companies without users are left out, and paging ends at 10,000
 * companies: to go through more, use `scrollOverAllCompanies`.
 *
 * `POST /companies/list`
 *
 * @param args.query.page - Number of the page to return, from 1. Default: 1.
 * @param args.query.per_page - How many companies a page holds. Default: 15.
 * @param args.query.order - Order by last request: `desc` for the latest first, `asc` for the
 * reverse. Default: `desc`.
 * @returns A page of companies. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.companies.listAllCompanies.items({
 *   query: { per_page: 15, order: "desc" },
 * });
 *
 * for await (const company of items) {
 *   console.log(company);
 * }
 * ```
 */
export const listAllCompanies: runtime.PaginatedOperation<
  [args?: ListAllCompaniesArgs, options?: runtime.CallOptions],
  ListAllCompaniesData,
  ListAllCompaniesResult,
  Company
> = /* @__PURE__ */ runtime.paginate({
  id: "listAllCompanies",
  method: "POST",
  path: "/companies/list",
  idempotent: true,
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Arguments of {@link scrollOverAllCompanies}. */
export interface ScrollOverAllCompaniesArgs {
  query?: {
    /** The `scroll_param` of the previous answer. Leave it out to start a scroll. */
    scroll_param?: string;
  };
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

/**
 * Go through all companies
 *
 * Returns one batch of companies and a `scroll_param` that fetches the next; an empty `data` marks
 * the end. It has no upper limit, which suits exports and full syncs.
 *
 * `GET /companies/scroll`
 *
 * @param args.query.scroll_param - The `scroll_param` of the previous answer. Leave it out to
 * start a scroll.
 * @returns A batch of companies and the parameter for the next. `.items()` and `.pages()` go on to
 * the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * for await (const company of intercom.companies.scrollOverAllCompanies.items()) {
 *   console.log(company);
 * }
 * ```
 */
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

/** Part of what {@link attachContactToACompany} takes or gives. */
export interface AttachContactToACompanyBody {
  /** Intercom's `id` of the company, not its `company_id`. */
  id: string;
}

/** Arguments of {@link attachContactToACompany}. */
export interface AttachContactToACompanyArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    id: string;
  };
  body: AttachContactToACompanyBody;
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
  | runtime.Failure<AttachContactToACompanyErrors, 404>;

/**
 * Add a contact to a company
 *
 * Makes a contact a member of a company and returns the company. A contact can belong to 1,000
 * companies; one more is refused with status 400 and code `contact_company_limit_exceeded`.
 *
 * `POST /contacts/{id}/companies`
 *
 * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns The company that the contact now belongs to.
 * @throws {IntercomApiError} 400: `id` is missing, or the contact belongs to 1,000 companies
 * already. 401: The access token is missing or not valid. 404: No company has this id. 429: Too
 * many requests.
 * @example
 * ```ts
 * const company = await intercom.companies.attachContactToACompany({
 *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
 *   body: { id: "6762f09a1bb69f9f2193bb34" },
 * });
 * ```
 */
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
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    contact_id: string;
    /**
     * Intercom's `id` of the company, not its `company_id`.
     *
     * @example "6762f09a1bb69f9f2193bb34"
     */
    id: string;
  };
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
  | runtime.Failure<DetachContactFromACompanyErrors, 404>;

/**
 * Remove a contact from a company
 *
 * Ends a contact's membership of a company and returns the company. Neither of the two is deleted;
 * a company that loses its last user no longer shows up in lists.
 *
 * `DELETE /contacts/{contact_id}/companies/{id}`
 *
 * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
 * @param args.path.id - Intercom's `id` of the company, not its `company_id`.
 * @returns The company that the contact has left.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
 * company, or no such contact. 429: Too many requests.
 * @example
 * ```ts
 * const company = await intercom.companies.detachContactFromACompany({
 *   path: {
 *     contact_id: "6762f0cd1bb69f9f2193bb7c",
 *     id: "6762f09a1bb69f9f2193bb34",
 *   },
 * });
 * ```
 */
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
