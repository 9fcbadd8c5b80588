import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** What a module of the generator imports: modules of the generator, and packages. */
export interface Imports {
  readonly own: readonly string[];
  readonly packages: readonly string[];
}

/** Every module under a folder, by its path, type imports and `import()` included. */
export function importsBelow(folder: string): ReadonlyMap<string, Imports> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => posix.join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): Imports {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  const names = importedFiles.map(({ fileName }) => fileName);
  const own = names
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(posix.dirname(file), name).replace(/\.js$/, ".ts"));
  return { own, packages: names.filter((name) => !name.startsWith(".")) };
}

/**
 * Modules that import each other, straight or by way of others: each circle as the modules on it.
 *
 * Tarjan's algorithm: components of more than one module.
 */
export function circles(imports: ReadonlyMap<string, Imports>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): number => {
    order.set(file, order.size);
    let low = order.get(file) ?? 0;
    open.push(file);
    for (const next of imports.get(file)?.own ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    lowest.set(file, low);
    if (low === order.get(file)) {
      const component = open.splice(open.indexOf(file));
      if (component.length > 1) found.push(component.sort());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return found;
}
