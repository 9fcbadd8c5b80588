import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Two versions of a small description, which differ in what one rule is about. */
export interface DiffCase {
  /** The rule, and the folder's name. */
  readonly rule: string;
  readonly folder: string;
  readonly before: string;
  readonly after: string;
}

const FOLDER = fileURLToPath(new URL("../../cases/diff", import.meta.url));

export function readDiffCases(): DiffCase[] {
  return readdirSync(FOLDER).map((rule) => {
    const folder = join(FOLDER, rule);
    const text = (name: string) => readFileSync(join(folder, name), "utf8");
    return { rule, folder, before: text("before.yaml"), after: text("after.yaml") };
  });
}
