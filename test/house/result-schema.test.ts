/** The schema of `--json` is what the types say; `-u` writes it anew. */
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { resultSchema } from "../support/result-schema.js";

const FILE = fileURLToPath(new URL("../../generator/cli/result.schema.json", import.meta.url));

it("the schema is up to date", async () => {
  await expect(`${JSON.stringify(resultSchema(), null, 2)}\n`).toMatchFileSnapshot(FILE);
});
