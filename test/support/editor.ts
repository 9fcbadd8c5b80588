import { fileURLToPath } from "node:url";
import ts from "typescript";
import { root } from "./description.js";

const ROOT = fileURLToPath(root);
const CLIENT = `${ROOT}generated/client/src`;

/** The settings of a strict user, and the client by its name: what is committed. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  paths: {
    "intercom-unstable": [`${CLIENT}/index.ts`],
    "intercom-unstable/*": [`${CLIENT}/*/index.ts`],
  },
};

/** What an editor shows where the pointer rests on a name. */
export interface Hover {
  readonly documentation: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** Asks TypeScript's language service, as editors do. */
export interface Editor {
  /** Of the last name in a line of a file. */
  hover(path: string, line: string): Hover;
  /** What the compiler says of a file, when it has this text. */
  mistakesIn(path: string, text: string): string[];
  readonly program: ts.Program;
}

/**
 * An editor with the project open.
 *
 * @param files texts by path from the project's root; they stand over what is on disk
 */
export function openEditor(files: ReadonlyMap<string, string>): Editor {
  const texts = new Map([...files].map(([path, text]) => [ROOT + path, text]));
  const hovers = new Map<string, Hover>();
  const service = ts.createLanguageService(hostFor(texts));
  const program = service.getProgram();
  if (program === undefined) throw new Error("the language service has no program");
  return {
    program,
    hover(path, line) {
      const key = `${path}\n${line}`;
      const shown = hovers.get(key) ?? hoverAt(ROOT + path, line);
      hovers.set(key, shown);
      return shown;
    },
    mistakesIn(path, text) {
      texts.set(ROOT + path, text);
      return [
        ...service.getSyntacticDiagnostics(ROOT + path),
        ...service.getSemanticDiagnostics(ROOT + path),
      ].map(({ file, start = 0, messageText }) => {
        const line = file?.text.slice(0, start).split("\n").length;
        return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      });
    },
  };

  function hoverAt(path: string, line: string): Hover {
    const start = (texts.get(path) ?? "").indexOf(`\n${line}\n`);
    if (start === -1) throw new Error(`not in ${path}: ${line}`);
    const info = service.getQuickInfoAtPosition(path, start + line.length);
    if (info === undefined) throw new Error(`nothing to show for ${line}`);
    const { documentation, tags = [] } = info;
    return { documentation: plain(documentation), tags: tags.map(tagOf) };
  }
}

function tagOf({ name, text }: ts.JSDocTagInfo): Hover["tags"][number] {
  return { name, text: plain(text) };
}

function plain(parts: readonly ts.SymbolDisplayPart[] | undefined): string {
  return ts.displayPartsToString(parts ? [...parts] : []);
}

function hostFor(texts: ReadonlyMap<string, string>): ts.LanguageServiceHost {
  const { sys } = ts;
  const textOf = (path: string) => texts.get(path) ?? sys.readFile(path);
  return {
    getCompilationSettings: () => OPTIONS,
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...texts.keys()].filter((path) => path.endsWith(".ts")),
    // A file whose text changes has another version.
    getScriptVersion: (path) => texts.get(path) ?? "",
    getScriptSnapshot: (path) => {
      const text = textOf(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (path) => texts.has(path) || sys.fileExists(path),
    readFile: textOf,
    directoryExists: sys.directoryExists,
    getDirectories: sys.getDirectories,
  };
}
