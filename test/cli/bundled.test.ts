/** What only the bundled program can show: how Node itself loads what it imports. */
import { expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { temporaryFolder } from "./support/folders.js";
import { SMALL } from "./support/small.js";
import { write } from "./support/spec-folder.js";

const cli = await buildCli();

it("a pattern that takes long is found", async () => {
  const folder = temporaryFolder();
  const pattern = "id: { type: string, pattern: '^(a+)+$' }";
  const body =
    "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/thing' } } } }";
  const text = SMALL.replace("id: { type: string }", () => pattern).replace(
    "get:\n      operationId: listThings",
    `post:\n      operationId: listThings\n      ${body}`,
  );
  write(folder, { "small.yaml": text });
  const args = ["generate", "--spec", "small.yaml", "--emit", "validators"];
  const { code, stderr } = await cli(args, { cwd: folder });
  expect(stderr).toMatch(/\[slow-pattern\]/);
  expect(stderr).not.toContain("internal");
  expect(code).not.toBe(2);
});
