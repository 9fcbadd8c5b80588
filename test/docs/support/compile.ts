import { join } from "node:path";
import ts from "typescript";

/**
 * Type-checks modules in one program, under this project's own settings.
 *
 * @param modules code by name; each is a module of its own, in the project's folder
 * @returns what the compiler says
 */
export function mistakesIn(modules: ReadonlyMap<string, string>, folder: string): string[] {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, folder);
  const files = new Map([...modules].map(([name, code]) => [join(folder, name), code]));
  // A sample is a whole program: what it gets, it does not use.
  const own = { ...options, noUnusedLocals: false };
  const program = ts.createProgram([...files.keys()], own, hostFor(files, own));
  return [...files.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.map(
      ({ messageText }) =>
        `${name.slice(folder.length)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
  });
}

function hostFor(files: ReadonlyMap<string, string>, options: ts.CompilerOptions) {
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(name);
    if (text === undefined) return getSourceFile(name, version, ...rest);
    return ts.createSourceFile(name, text, version);
  };
  return host;
}
