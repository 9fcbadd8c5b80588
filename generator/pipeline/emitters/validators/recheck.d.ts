/** The build of recheck that needs neither Java nor a program of each platform. */
declare module "recheck/lib/browser.js" {
  import type { checkSync } from "recheck";

  /** What a CommonJS module exports; by name, a bundler and Node differ in what they find. */
  const recheck: { readonly checkSync: typeof checkSync };
  export default recheck;
}
