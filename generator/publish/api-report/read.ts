import { type Node, Project, type SourceFile, ts } from "ts-morph";
import { signatureOf } from "./signature.js";
import type { EntrySurface, ExportedName } from "./types.js";

/**
 * What each entry point of a package exports, as its sources declare it.
 *
 * @param sources text of each module by its path, with `/`
 * @param entries path of the module behind each entry point
 */
export function readSurface(
  sources: ReadonlyMap<string, string>,
  entries: Readonly<Record<string, string>>,
): EntrySurface[] {
  const project = projectOf(sources);
  const pathOf = new Map(Object.entries(entries).map(([path, module]) => [`/${module}`, path]));
  return Object.entries(entries).map(([path, module]) => ({
    path,
    exports: exportsOf(project.getSourceFileOrThrow(`/${module}`), pathOf),
  }));
}

/** In memory, and without the language's own declarations: what is written is what counts. */
function projectOf(sources: ReadonlyMap<string, string>): Project {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      noLib: true,
      types: [],
    },
  });
  for (const [path, text] of sources) project.createSourceFile(`/${path}`, text);
  return project;
}

function exportsOf(file: SourceFile, pathOf: ReadonlyMap<string, string>): ExportedName[] {
  return [...file.getExportedDeclarations()]
    .flatMap(([name, nodes]) =>
      nodes.map((node) => ({ name, signature: describe(name, node, file, pathOf) })),
    )
    .sort((a, b) => compare(a.name, b.name) || compare(a.signature, b.signature));
}

const SCHEMA_FILE = "/src/schema.ts";

/** What another entry point declares is described there. */
function describe(
  name: string,
  node: Node,
  file: SourceFile,
  pathOf: ReadonlyMap<string, string>,
): string {
  const home = node.getSourceFile();
  // The types of the description are compared one by one, apart from the surface.
  if (home.getFilePath() === SCHEMA_FILE) return `type ${name} as in src/schema.ts`;
  const path = home === file ? undefined : pathOf.get(home.getFilePath());
  return path === undefined ? signatureOf(name, node) : `${name} as in ${path}`;
}

/** By code unit, which no locale changes. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
