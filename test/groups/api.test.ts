import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { surfaceText } from "../../generator/commands/api.js";
import { readClientPackage } from "../../generator/io/client-package.js";
import { root } from "../support/description.js";

const folder = fileURLToPath(new URL("generated/client", root));

it("api.md is about the client that there is; npm run codegen -- api writes it", async () => {
  const text = await surfaceText(await readClientPackage(folder, folder));
  expect(await readFile(`${folder}/api.md`, "utf8")).toBe(text);
});
