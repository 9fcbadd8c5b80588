import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { plain } from "../../generator/diagnostics/index.js";
import { main } from "../../scripts/prose/main.js";
import { temporaryFolder } from "../cli/support/folders.js";
import { CONTRACT } from "./support.js";

const SPEC = "repository/spec/intercom-unstable";
const UPSTREAM = "shared/spec/upstream/unstable-2026-04-10-40df073.yaml";
const HEAD = 'overlay: 1.0.0\ninfo: { title: Prose, version: "1" }\nactions:\n';
const SENTENCE = "A pet is an animal that somebody keeps at home";

function action(target: string, update: object): string {
  return `  - ${JSON.stringify({ target, update, "x-reason": "A test." })}\n`;
}

/** Runs the tools in a repository with these prose files beside a contract. */
function run(args: readonly string[], prose: Readonly<Record<string, string>>, upstream?: string) {
  const folder = temporaryFolder();
  const files = {
    [`${SPEC}/contract.yaml`]: JSON.stringify(CONTRACT),
    [`${SPEC}/fixes.overlay.yaml`]: HEAD + action("$.info", { version: "2" }),
    ...Object.fromEntries(
      Object.entries(prose).map(([id, text]) => [`${SPEC}/prose/${id}.overlay.yaml`, text]),
    ),
    ...(upstream && { [UPSTREAM]: upstream }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return main(args, join(folder, "repository"), plain);
}

const good = HEAD + action("$.tags[0]", { description: SENTENCE });

it("prose without a finding gives 0, with or without upstream", () => {
  const alone = run(["check"], { pets: good });
  expect(alone).toMatchObject({ exitCode: 0 });
  expect(alone.output).toContain("not compared");
  const compared = run(["check"], { pets: good }, "info: { title: Another text }\n");
  expect(compared).toMatchObject({ exitCode: 0 });
  expect(compared.output).not.toContain("not compared");
});

it("each finding stands with its place, once for many targets", () => {
  const text = HEAD + action("$.components.schemas.*", { description: "<b>" });
  const { output, exitCode } = run(["check"], { pets: text });
  expect(exitCode).toBe(1);
  expect(output.match(/^error\[prose-markup\]/gm)).toHaveLength(1);
  expect(output).toMatch(/--> spec\/intercom-unstable\/prose\/pets\.overlay\.yaml:4:\d+ /);
});

it("what is taken over stands with its place upstream", () => {
  const upstream = `info:\n  description: So ${SENTENCE.toUpperCase()}!\n`;
  const { output, exitCode } = run(["check"], { pets: good }, upstream);
  expect(exitCode).toBe(1);
  expect(output).toContain(`"${SENTENCE.toLowerCase()}"`);
  expect(output).toContain(`${UPSTREAM}:2:3 (/info/description)`);
});

it("a file that is no overlay is a finding, of its own group only", () => {
  const prose = { pets: good, common: "actions: {\n" };
  expect(run(["check"], prose).exitCode).toBe(1);
  expect(run(["check", "common"], prose).exitCode).toBe(1);
  expect(run(["check", "pets"], prose).exitCode).toBe(0);
});

it("coverage prints, lists and demands", () => {
  expect(run(["coverage"], { pets: good })).toMatchObject({ exitCode: 0 });
  const { output } = run(["coverage", "--list"], { pets: good });
  expect(output).toContain("/paths/~1pets~1{id}/put/summary");
  expect(run(["coverage", "--require"], { pets: good }).exitCode).toBe(1);
});

it.each([[["coverage", "cats"]], [["check", "cats"]], [["else"]], [[]]])(
  "%j is a wrong command line",
  (args) => {
    expect(run(args, { pets: good }).exitCode).toBe(2);
  },
);
