import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Text by path relative to `client/src`: `things/index.ts`. */
export type Sources = ReadonlyMap<string, string>;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The settings that a strict user has. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Type-checks many clients in one program, as each would be by itself. Files with the same path and
 * text below `runtime/` are checked once.
 *
 * @param clients by name; a file outside the client, such as one that uses it, imports it as
 * `client` and `client/<group>`
 * @returns what the compiler says of each client, and under `runtime` of what they share
 */
export function compileAll(clients: ReadonlyMap<string, Sources>): Map<string, string[]> {
  const files = new Map<string, string>();
  for (const [name, sources] of clients) {
    for (const [path, text] of sources) files.set(placeOf(name, path, text, files), text);
  }
  const program = ts.createProgram([...files.keys()], OPTIONS, hostFor(files));
  const found = new Map<string, string[]>([...clients.keys()].map((name) => [name, []]));
  for (const each of [...program.getGlobalDiagnostics(), ...everyDiagnostic(program, files)]) {
    const owner = each.file?.fileName.split("/")[2] ?? "global";
    found.set(owner, [...(found.get(owner) ?? []), describe(each)]);
  }
  return found;
}

function everyDiagnostic(program: ts.Program, files: ReadonlyMap<string, string>) {
  return [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    if (file === undefined) throw new Error(`not in the program: ${path}`);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
}

/** `/virtual/<client>/…`; `/virtual/runtime/…` for a runtime file that several clients share. */
function placeOf(name: string, path: string, text: string, files: Map<string, string>): string {
  const shared = `/virtual/${path}`;
  const isShared = path.startsWith("runtime/") && (files.get(shared) ?? text) === text;
  return isShared ? shared : `/virtual/${name}/${path}`;
}

function hostFor(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const cache = ts.createModuleResolutionCache(ROOT, (path) => path, OPTIONS);
  return {
    ...host,
    getCurrentDirectory: () => ROOT,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const text = files.get(path) ?? host.readFile(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, version);
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const own = ownModule(text, from, files);
        if (own !== undefined) return { resolvedModule: own };
        const container = from.startsWith("/virtual/") ? `${ROOT}/test/x.ts` : from;
        return ts.resolveModuleName(text, container, OPTIONS, host, cache);
      }),
  };
}

function ownModule(
  specifier: string,
  from: string,
  files: ReadonlyMap<string, string>,
): ts.ResolvedModuleFull | undefined {
  if (!from.startsWith("/virtual/")) return undefined;
  const client = from.split("/").slice(0, 3).join("/");
  const named = /^client(?:\/(.*))?$/.exec(specifier);
  const path = named
    ? posix.join(client, named[1] ?? "", "index.ts")
    : posix.join(posix.dirname(from), specifier.replace(/\.js$/, ".ts"));
  const candidates = [path, path.replace(`${client}/runtime/`, "/virtual/runtime/")];
  const found = candidates.find((candidate) => files.has(candidate));
  return found === undefined
    ? undefined
    : { resolvedFileName: found, extension: ts.Extension.Ts, isExternalLibraryImport: false };
}

function describe({ file, start = 0, messageText, code }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined) return `TS${code}: ${message}`;
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const path = file.fileName.split("/").slice(3).join("/");
  return `${path}:${line + 1}:${character + 1} TS${code}: ${message}`;
}
