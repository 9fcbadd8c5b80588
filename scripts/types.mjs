/**
 * Writes the declarations of what the package exports into `dist/types/`: those of
 * `generator/index.ts`, and of the modules that they name. Whether the types are right is for
 * `npm run typecheck`; without that, TypeScript 7 needs a second of processor time, 5.9 seven.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const types = join(root, "dist/types");
const tsc = join(root, "node_modules/typescript-7/bin/tsc");

rmSync(types, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.types.json")], {
  stdio: "inherit",
});

/** The declarations that a file leads to, itself included. */
function reached(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const { fileName } of ts.preProcessFile(readFileSync(path, "utf8")).importedFiles) {
    if (fileName.startsWith(".")) {
      reached(join(dirname(path), fileName.replace(/\.js$/, ".d.ts")), found);
    }
  }
  return found;
}

const kept = reached(join(types, "index.d.ts"));
for (const entry of readdirSync(types, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !kept.has(path)) rmSync(path);
}
