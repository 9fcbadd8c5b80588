/** The build of recheck that needs neither Java nor a program of each platform. */
declare module "recheck/lib/browser.js" {
  export { checkSync } from "recheck";
}
