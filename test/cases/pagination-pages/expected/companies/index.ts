/** Companies */
import * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type { Company, CompanyList } from "../types.js";

/** Arguments of {@link listCompanies}. */
export interface ListCompaniesArgs {
  query?: NonNullable<operations["listCompanies"]["parameters"]["query"]>;
}

/** What {@link listCompanies} resolves to. */
export type ListCompaniesData = CompanyList;

/** Bodies of the error answers of {@link listCompanies}, by status. */
export interface ListCompaniesErrors {
}

/** What `.result()` of {@link listCompanies} resolves to. */
export type ListCompaniesResult =
  | runtime.Success<200, ListCompaniesData>
  | runtime.Failure<ListCompaniesErrors>;

/**
 * `GET /companies`
 *
 * @returns A page. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const items = case_.companies.listCompanies.items({ query: { per_page: 20 } });
 *
 * for await (const company of items) {
 *   console.log(company);
 * }
 * ```
 */
export const listCompanies: runtime.PaginatedOperation<
  [args?: ListCompaniesArgs, options?: runtime.CallOptions],
  ListCompaniesData,
  ListCompaniesResult,
  Company
> = /* @__PURE__ */ runtime.paginate(
  { id: "listCompanies", method: "GET", path: "/companies" },
  /* @__PURE__ */ runtime.pageNumbers("data", "query"),
);

/** Arguments of {@link listEvents}. */
export interface ListEventsArgs {
  body?: NonNullable<operations["listEvents"]["requestBody"]>["content"]["application/json"];
}

/** What {@link listEvents} resolves to. */
export type ListEventsData =
  operations["listEvents"]["responses"][200]["content"]["application/json"];

/** Bodies of the error answers of {@link listEvents}, by status. */
export interface ListEventsErrors {
}

/** What `.result()` of {@link listEvents} resolves to. */
export type ListEventsResult =
  | runtime.Success<200, ListEventsData>
  | runtime.Failure<ListEventsErrors>;

/**
 * `POST /companies/events`
 *
 * @returns A page. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const items = case_.companies.listEvents.items({
 *   body: {},
 * });
 *
 * for await (const item of items) {
 *   console.log(item);
 * }
 * ```
 */
export const listEvents: runtime.PaginatedOperation<
  [args?: ListEventsArgs, options?: runtime.CallOptions],
  ListEventsData,
  ListEventsResult,
  NonNullable<NonNullable<ListEventsData>["events"]>[number]
> = /* @__PURE__ */ runtime.paginate({
  id: "listEvents",
  method: "POST",
  path: "/companies/events",
}, /* @__PURE__ */ runtime.pageNumbers("events", "body"));
