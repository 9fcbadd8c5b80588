/**
 * What goes to `fetch` as it is, which knows what it means where it has a use for it. What only one
 * `fetch` knows can be added to it:
 * `declare module "…" { interface FetchOptions { next?: { revalidate?: number } } }`.
 */
export interface FetchOptions {
  readonly cache?:
    | "default"
    | "force-cache"
    | "no-cache"
    | "no-store"
    | "only-if-cached"
    | "reload"
    | undefined;
  readonly credentials?: "include" | "omit" | "same-origin" | undefined;
  readonly integrity?: string | undefined;
  readonly keepalive?: boolean | undefined;
  readonly mode?: "cors" | "navigate" | "no-cors" | "same-origin" | undefined;
  readonly priority?: "auto" | "high" | "low" | undefined;
  /**
   * What becomes of a 3xx answer. `"manual"`: the call resolves with `undefined`, and
   * `withResponse()` has the answer. Default: `"follow"`.
   */
  readonly redirect?: "error" | "follow" | "manual" | undefined;
  readonly referrer?: string | undefined;
  readonly referrerPolicy?:
    | ""
    | "no-referrer"
    | "no-referrer-when-downgrade"
    | "origin"
    | "origin-when-cross-origin"
    | "same-origin"
    | "strict-origin"
    | "strict-origin-when-cross-origin"
    | "unsafe-url"
    | undefined;
}
