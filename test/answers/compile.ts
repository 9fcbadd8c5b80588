import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { root } from "../support/description.js";
import { slug } from "../support/names.js";
import type { ContractOperation } from "../support/operations.js";

const CLIENT = fileURLToPath(new URL("generated/client/src", root));

const pascal = (name: string) =>
  name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The type that the client has for a schema. */
export function schemaType(name: string): string {
  return `import(${JSON.stringify(`${CLIENT}/index.js`)}).${pascal(name)}`;
}

/** The type of an operation's arguments, or of what it resolves to. */
export function operationType({ tags, name }: ContractOperation, kind: "Args" | "Data"): string {
  const group = `${CLIENT}/${slug(tags[0] ?? "")}/index.js`;
  return `import(${JSON.stringify(group)}).${pascal(name)}${kind}`;
}

/** What the compiler says of lines, each by itself. */
export function mistakesIn(lines: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "answers-"));
  try {
    const file = join(folder, "lines.ts");
    writeFileSync(file, ["export {};", ...lines].join("\n"));
    return compile(file).map(({ start = 0, messageText, file: at }) => {
      const { line = 0 } = at?.getLineAndCharacterOfPosition(start) ?? {};
      return `${lines[line - 1]}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compile(file: string): readonly ts.Diagnostic[] {
  const program = ts.createProgram([file], {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
}
