import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The root of the project, with `/` at its end. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const CLIENT = `${ROOT}generated/client/src`;

/** The settings that the strictest of our users have, and the client by its name. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  // Vitest's own declarations, a hundred files of them, are not what is tested here.
  skipLibCheck: true,
  noEmit: true,
  paths: {
    "intercom-unstable": [`${CLIENT}/index.ts`],
    "intercom-unstable/*/validators": [`${CLIENT}/*/validators.ts`],
    "intercom-unstable/*": [`${CLIENT}/*/index.ts`],
  },
};

/** Files that exist in memory only: absolute path to text. */
export type VirtualFiles = ReadonlyMap<string, string>;

/** A program of these files, with the virtual ones in place of those on disk. */
export function createProgram(files: readonly string[], virtual: VirtualFiles): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { readFile, fileExists } = host;
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  return ts.createProgram([...files, ...virtual.keys()], OPTIONS, host);
}

/** What the compiler says of one file: the line it is about, its number and the message. */
export function errorsIn(program: ts.Program, path: string): string[] {
  const file = program.getSourceFile(path);
  if (file === undefined) return [`${path} is not part of the program`];
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  const lines = file.text.split("\n");
  return found.map(({ start = 0, messageText }) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    return `${line + 1}: ${lines[line]?.trim()}\n${message}`;
  });
}

/** The type of each value that a file exports, as an editor shows it. */
export function typesOf(program: ts.Program, path: string): Map<string, string> {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  const symbols = module ? checker.getExportsOfModule(module) : [];
  return new Map(
    symbols.map((symbol) => [
      symbol.name,
      checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, ts.TypeFormatFlags.None),
    ]),
  );
}
