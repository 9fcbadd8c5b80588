/** The command line, given hostile descriptions and overlays: it writes where it should, or says why not. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import { buildCli } from "../cli/support/cli.js";
import { snapshot, temporaryFolder } from "../cli/support/folders.js";
import { SMALL } from "../cli/support/small.js";
import { hostileDescription } from "./description.js";
import { PAYLOADS } from "./payloads.js";

const cli = await buildCli();

it("writes nothing outside the output folder, and the same again", async () => {
  const texts = Object.values(PAYLOADS).filter((text) => !text.includes("%zz"));
  let count = 0;
  const fill = () => texts[count++ % texts.length] ?? "";
  const folder = temporaryFolder();
  const cwd = join(folder, "a", "b");
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, "openapi.json"), JSON.stringify(hostileDescription(fill)));
  const args = ["generate", "--spec", "openapi.json", "--out", "out"];
  const run = await cli(args, { cwd });
  expect(run).toMatchObject({ code: 0, stdout: "" });
  expect(run.stderr).not.toMatch(unprintable);
  const paths = Object.keys(snapshot(folder));
  const outside = paths.filter((path) => !/^a(\/b(\/openapi\.json|\/out(\/.*)?)?)?$/.test(path));
  expect(outside).toEqual([]);
  expect((await cli(args, { cwd })).stderr).toMatch(/nothing to do/);
});

it("shows a hostile description that is refused without letting it speak to the terminal", async () => {
  const folder = temporaryFolder();
  for (const [name, payload] of Object.entries(PAYLOADS)) {
    const text = `{"openapi":"3.0.3","info":{},"paths":{},"${JSON.stringify(payload).slice(1, -1)}":{},`;
    writeFileSync(join(folder, "openapi.yaml"), `${text}\n${payload}\n`);
    const { diagnostics } = loadDescription({ file: "openapi.yaml", text });
    expect(diagnostics, name).not.toEqual([]);
  }
  writeFileSync(
    join(folder, "openapi.yaml"),
    `openapi: 3.0.3\n${Object.values(PAYLOADS).join("\n")}`,
  );
  const run = await cli(["generate", "--spec", "openapi.yaml"], { cwd: folder });
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).not.toMatch(unprintable);
  expect(Object.keys(snapshot(folder))).toEqual(["openapi.yaml"]);
});

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

const actions: Readonly<Record<string, unknown>> = {
  "an update of the prototype": { target: "$", update: JSON.parse('{"__proto__":{"x":1}}') },
  "a target of the prototype": { target: "$['__proto__']", update: { pwned: 1 } },
  "a target of the constructor": { target: "$.constructor.prototype", update: { pwned: 1 } },
  "an update that is no object": { target: "$", update: 5 },
  "an update of an array by an object": { target: "$", update: { paths: [] } },
  "removing everything": { target: "$", remove: true },
  "removing what is needed": { target: "$.paths", remove: true },
  "removing the version": { target: "$.openapi", remove: true },
  "another version": { target: "$", update: { openapi: "2.0" } },
  "no target": { update: {} },
  "a target that is no text": { target: ["$"], update: {} },
  "a target that is no JSONPath": { target: "$[", update: {} },
  "a slow expression": { target: "$..[?match(@, '(a+)+$')]", update: {} },
  "a deep update": { target: "$", update: { info: nested(90) } },
  "an action that is none": null,
  ...Object.fromEntries(
    Object.entries(PAYLOADS).map(([name, text]) => [
      `${name}, in an update`,
      { target: "$.info", update: { title: `T${text}`, description: text, [text]: text } },
    ]),
  ),
};

it.each(Object.entries(actions))("an overlay with %s is applied or refused", (_, action) => {
  const overlay = { overlay: "1.0.0", info: { title: "a", version: "1" }, actions: [action] };
  const { document, diagnostics } = loadDescription({
    file: "small.yaml",
    text: SMALL,
    overlays: [{ file: "a.overlay.yaml", text: JSON.stringify(overlay) }],
  });
  expect(document !== undefined || diagnostics.length > 0).toBe(true);
  expect({}).not.toHaveProperty("pwned");
  expect({}).not.toHaveProperty("x");
});

it.each(Object.entries(PAYLOADS))("an overlay that is %s is refused", (_, text) => {
  const overlays = [{ file: "a.overlay.yaml", text }];
  const { document, diagnostics } = loadDescription({ file: "small.yaml", text: SMALL, overlays });
  expect(document).toBeUndefined();
  expect(diagnostics).not.toEqual([]);
});

/** Control characters but for line feeds, and what reorders text on a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const unprintable = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;
