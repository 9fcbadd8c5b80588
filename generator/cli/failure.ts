import { CommanderError } from "commander";
import type { Failure } from "../commands/results.js";
import { UsageError } from "../diagnostics/usage-error.js";

type Problem = Failure["error"];

/** Every way in which a run can fail, as data. */
export function problemOf(error: unknown): Problem {
  if (error instanceof CommanderError) return { kind: "usage", ...commanderText(error) };
  if (error instanceof UsageError) {
    const { message, fix } = error;
    return { kind: "usage", message, ...(fix !== undefined && { fix }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  const fix = "This is the generator's own mistake: report it with what DEBUG=1 shows.";
  return { kind: "internal", message, fix };
}

/** For people: what is wrong, and what to do. */
export function problemText({ kind, message, fix }: Problem): string {
  const head = `error: ${kind === "internal" ? "internal: " : ""}${message}\n`;
  return fix === undefined ? head : `${head}  fix: ${fix}\n`;
}

/** `error: unknown option '--spce'\n(Did you mean --spec?)` */
function commanderText({ code, message }: CommanderError): Omit<Problem, "kind"> {
  if (code === "commander.help") {
    return { message: "no command was named", fix: "--help shows what there is." };
  }
  const [head = "", hint] = message.split("\n");
  const text = head.replace(/^error: /, "");
  return hint === undefined
    ? { message: text }
    : { message: text, fix: hint.replace(/^\((.*)\)$/, "$1") };
}
