import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What Chromium is called in Debian, and what other systems call it. */
const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The browser of the machine; undefined where it has none, and the tests are skipped. */
export const CHROMIUM = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find(isExecutable);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** No sandbox, as containers have none to give; nothing that the browser would load for itself. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
