/**
 * Brands
 *
 * A workspace can speak to its customers as several brands, each with its own name, help center
 * and sender address. One of them is the default, and its id is the code of the workspace. The API
 * reads brands only.
 */
import type * as runtime from "../runtime/index.js";
import type { Brand, BrandList, ErrorList } from "../types.js";

/** Arguments of {@link listBrands}. */
export interface ListBrandsArgs {
  [name: string]: never;
}

/** What {@link listBrands} resolves to. */
export type ListBrandsData = BrandList;

/** Bodies of the error answers of {@link listBrands}, by status. */
export interface ListBrandsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listBrands} resolves to. */
export type ListBrandsResult =
  | runtime.Success<200, ListBrandsData>
  | runtime.Failure<ListBrandsErrors>;

/**
 * List all brands
 *
 * Returns the brands of the workspace in one answer, the default one included.
 *
 * `GET /brands`
 *
 * @returns The brands of the workspace.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const brandList = await intercom.brands.listBrands();
 * ```
 */
export function listBrands(
  transport: runtime.Transport,
  args?: ListBrandsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListBrandsData, ListBrandsResult> {
  return transport.call({ id: "listBrands", method: "GET", path: "/brands" }, args, options);
}

/** Arguments of {@link retrieveBrand}. */
export interface RetrieveBrandArgs {
  path: {
    /**
     * Id of the brand; for the default brand the code of the workspace.
     *
     * @example "3"
     */
    id: string;
  };
}

/** What {@link retrieveBrand} resolves to. */
export type RetrieveBrandData = Brand;

/** Bodies of the error answers of {@link retrieveBrand}, by status. */
export interface RetrieveBrandErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveBrand} resolves to. */
export type RetrieveBrandResult =
  | runtime.Success<200, RetrieveBrandData>
  | runtime.Failure<RetrieveBrandErrors, 404>;

/**
 * Get a brand
 *
 * Returns one brand by id.
 *
 * `GET /brands/{id}`
 *
 * @param args.path.id - Id of the brand; for the default brand the code of the workspace.
 * @returns The brand.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No brand has this
 * id. 429: Too many requests.
 * @example
 * ```ts
 * const brand = await intercom.brands.retrieveBrand({ path: { id: "3" } });
 * ```
 */
export function retrieveBrand(
  transport: runtime.Transport,
  args: RetrieveBrandArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveBrandData, RetrieveBrandResult> {
  return transport.call(
    { id: "retrieveBrand", method: "GET", path: "/brands/{id}" },
    args,
    options,
  );
}
