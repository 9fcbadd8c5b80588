import { createInterface } from "node:readline/promises";
import { UsageError } from "../diagnostics/usage-error.js";
import { packageName } from "../pipeline/config/option-checks.js";

/**
 * Asks on the terminal how the client's package is called, until it is a name.
 *
 * @param usual what an empty answer stands for
 * @throws {UsageError} where the terminal gives no answer: Ctrl-C, Ctrl-D
 */
export async function askName(
  usual: string,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Promise<string> {
  const terminal = createInterface({ input, output });
  const ended = new Promise<never>((_, reject) => {
    terminal.once("close", () => reject(new UsageError("no answer, nothing written")));
  });
  try {
    for (;;) {
      const question = terminal.question(`Name of the client's npm package (${usual}): `);
      const answer = (await Promise.race([question, ended])).trim() || usual;
      const expected = packageName(answer);
      if (expected === undefined) return answer;
      output.write(`It has to be ${expected}, e.g. @acme/intercom.\n`);
    }
  } finally {
    terminal.removeAllListeners("close").close();
  }
}
