/** Companies */
import * as runtime from "../runtime/index.js";
import type { Company, CompanyList } from "../types.js";

/** Arguments of {@link listCompanies}. */
export interface ListCompaniesArgs {
  query?: {
    page?: number;
    per_page?: number;
  };
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

/** Part of what {@link listEvents} takes or gives. */
export interface ListEventsBody {
  page?: number;
}

/** Part of what {@link listEvents} takes or gives. */
export interface ListEventsItem {
  name?: string;
}

/** Arguments of {@link listEvents}. */
export interface ListEventsArgs {
  body?: ListEventsBody;
}

/** What {@link listEvents} resolves to. */
export interface ListEventsData {
  events?: {
    name?: string;
  }[];
  total_pages?: number;
}

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
  ListEventsItem
> = /* @__PURE__ */ runtime.paginate({
  id: "listEvents",
  method: "POST",
  path: "/companies/events",
}, /* @__PURE__ */ runtime.pageNumbers("events", "body"));
