import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SCHEMA_FILE, type ViewModelSchema } from "../../generator/templates/view-model/schema.js";
import { versioned, viewModelChanges } from "../../generator/templates/view-model/version.js";
import { schemaOfTypes } from "./schema.js";

/** @returns what has changed, for people */
export async function main(root: string): Promise<string> {
  const path = join(root, SCHEMA_FILE);
  const before = readSchema(path);
  const after = versioned(schemaOfTypes(root), before);
  writeFileSync(path, schemaText(after));
  return report(before, after);
}

/** The text of the file. */
export function schemaText(schema: ViewModelSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function readSchema(path: string): ViewModelSchema | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as ViewModelSchema;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function report(before: ViewModelSchema | undefined, after: ViewModelSchema): string {
  const changes = before === undefined ? [] : viewModelChanges(before.$defs, after.$defs);
  const lines = changes.map(({ kind, place }) => `  ${kind.padEnd(9)}${place}\n`);
  const from = before && before.version !== after.version ? ` (was ${before.version})` : "";
  return `${SCHEMA_FILE}: version ${after.version}${from}\n${lines.join("")}`;
}
