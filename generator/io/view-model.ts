import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SCHEMA_FILE, type ViewModelSchema } from "../overrides/view-model/schema.js";
import { packageRoot } from "./package-root.js";

/** What templates see, as this version of the generator has it. */
export async function readViewModel(): Promise<ViewModelSchema> {
  return JSON.parse(await readFile(join(packageRoot(), SCHEMA_FILE), "utf8")) as ViewModelSchema;
}
