/** What code of a team hands over has to be, as its types say; it may be JavaScript. */

import { isInside } from "../emitters/output-path.js";
import { optionName } from "./config-error.js";
import { type Check, isRecord, list, members, oneOf, text } from "./option-checks.js";

const number: Check = (value) => (typeof value === "number" ? undefined : "a number");

const location = members({ file: text, pointer: text, line: number, column: number });

const DIAGNOSTIC = {
  code: text,
  severity: oneOf("error", "warning"),
  message: text,
  cause: text,
  fix: text,
  location,
  related: list(members({ message: text, location }), "a list of { message, location }"),
};

const WHOLE = ["code", "severity", "message", "cause", "fix"];

/** @throws {Error} for what `report` is given and is no diagnostic */
export function assertDiagnostic(found: unknown): void {
  const wrong = isRecord(found)
    ? problemIn({ ...Object.fromEntries(WHOLE.map((name) => [name, null])), ...found })
    : "it is none";
  if (wrong === undefined) return;
  throw new Error(`report takes a diagnostic, { ${WHOLE.join(", ")} }: ${wrong}`);
}

function problemIn(found: Record<string, unknown>): string | undefined {
  const wrong = members(DIAGNOSTIC)(found);
  if (wrong === undefined || typeof wrong === "string") return wrong;
  const name = optionName(wrong.at);
  return wrong.expected === undefined ? `it has no ${name}` : `${name} must be ${wrong.expected}`;
}

const FILES = "a list of { path, content } is expected";

/** @returns what is wrong with what an emitter gives */
export function filesProblem(given: unknown): string | undefined {
  if (!Array.isArray(given)) return `it gives ${named(given)}; ${FILES}`;
  for (const file of given as readonly unknown[]) {
    if (!isRecord(file)) return `there is ${named(file)} among its files; ${FILES}`;
    const { path, content, group } = file;
    if (typeof path !== "string") return `it gives a file whose path is ${named(path)}; ${FILES}`;
    if (!isInside(path)) {
      return `it writes ${JSON.stringify(path)}, which is no path below the output folder`;
    }
    if (typeof content !== "string")
      return `the content of ${path} is ${named(content)}; a text is expected`;
    if (group !== undefined && typeof group !== "string")
      return `the group of ${path} is ${named(group)}; a text is expected`;
  }
  return undefined;
}

/** @returns what is wrong with arguments of an example as a team writes them */
export function sampleProblem(given: unknown): string | undefined {
  return isRecord(given)
    ? undefined
    : `it gives ${named(given)}; { path, query, headers, body } is expected`;
}

/** A wrong value, as people would call it. */
function named(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : (JSON.stringify(value) ?? String(value));
}
