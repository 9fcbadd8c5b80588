/** Companies */
import * as runtime from "../runtime/index.js";
import type { Company, CompanyScroll } from "../types.js";

/** Arguments of {@link scrollCompanies}. */
export interface ScrollCompaniesArgs {
  query?: {
    scroll_param?: string;
  };
}

/** What {@link scrollCompanies} resolves to. */
export type ScrollCompaniesData = CompanyScroll;

/** Bodies of the error answers of {@link scrollCompanies}, by status. */
export interface ScrollCompaniesErrors {
}

/** What `.result()` of {@link scrollCompanies} resolves to. */
export type ScrollCompaniesResult =
  | runtime.Success<200, ScrollCompaniesData>
  | runtime.Failure<ScrollCompaniesErrors>;

/**
 * `GET /companies/scroll`
 *
 * @returns A page. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * for await (const company of case_.companies.scrollCompanies.items()) {
 *   console.log(company);
 * }
 * ```
 */
export const scrollCompanies: runtime.PaginatedOperation<
  [args?: ScrollCompaniesArgs, options?: runtime.CallOptions],
  ScrollCompaniesData,
  ScrollCompaniesResult,
  Company
> = /* @__PURE__ */ runtime.paginate({
  id: "scrollCompanies",
  method: "GET",
  path: "/companies/scroll",
}, /* @__PURE__ */ runtime.scroll("data"));
