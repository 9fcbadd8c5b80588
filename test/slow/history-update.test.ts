/** `update` over upstream's history, as someone who takes in one revision after the other. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { buildCli } from "../cli/support/cli.js";
import { snapshot, temporaryFolder } from "../cli/support/folders.js";

/** Revisions of Intercom's description, which are not part of this repository. */
const UPSTREAM = fileURLToPath(new URL("../../../shared/spec/upstream/", import.meta.url));
const files = existsSync(UPSTREAM)
  ? readdirSync(UPSTREAM)
      .filter((file) => file.startsWith("unstable-"))
      .sort()
  : [];

/** Revisions that were published broken: what a person has to be told of them. */
const INVALID: Readonly<Record<string, RegExp>> = {
  "unstable-2025-03-26-5de6196.yaml":
    /error\[duplicate-key\].*:11507:5.* 11507 \|.*cause: .*fix: /s,
  "unstable-2023-05-11-65ba213.yaml":
    /error\[unresolved-reference\].*:8754:15.* 8754 \|.*cause: .*fix: /s,
};

const cli = await buildCli();

// Without the folder there is nothing to run over: it is kept out of the repository.
it.skipIf(files.length === 0)("upstream's history, revision by revision", async () => {
  const folder = temporaryFolder();
  const config = {
    spec: "spec",
    packageName: "history",
    emit: ["types", "client", "validators"],
  };
  writeFileSync(join(folder, "intercom-codegen.config.json"), JSON.stringify(config));
  mkdirSync(join(folder, "in"));
  let entries = 0;
  for (const file of files) {
    copyFileSync(join(UPSTREAM, file), join(folder, "in", file));
    const args = ["update", "--from", `in/${file}`, "--pr-body", "pr.md"];
    const invalid = INVALID[file];
    if (invalid !== undefined) {
      const before = snapshot(folder);
      const { code, stderr } = await cli(args, { cwd: folder });
      expect(code, file).toBe(1);
      expect(stderr).toMatch(invalid);
      expect(snapshot(folder)).toEqual(before);
      continue;
    }
    const { code, stdout } = await cli([...args, "--json"], { cwd: folder });
    expect(code, `${file}: ${stdout}`).toBe(0);
    const { changes, version, opinion } = JSON.parse(stdout);
    // Nobody has touched the generator meanwhile, and the rules see all that the surface shows.
    expect(opinion, file).toMatchObject({ fromGenerator: [], unexplained: [] });
    entries += 1;
    const changelog = readFileSync(join(folder, "generated/client/CHANGELOG.md"), "utf8");
    const headings = changelog.match(/^## .*$/gm) ?? [];
    expect(headings).toHaveLength(entries);
    expect(headings[0]).toBe(`## ${version.after}`);
    expect(changelog).toContain(`Made from \`${file}\``);
    if (changes !== undefined) expectReadable(readFileSync(join(folder, "pr.md"), "utf8"), changes);
    expect(await cli(["generate", "--check"], { cwd: folder })).toMatchObject({ code: 0 });
  }
  expect(entries).toBe(files.length - Object.keys(INVALID).length);
});

/** A summary first, then what breaks, then the rest, folded; no line twice. */
function expectReadable(text: string, { summary }: { summary: Record<string, number> }): void {
  const [origin, said] = text.split("\n\n");
  expect(origin).toContain("The description is now that of");
  expect(said).toContain(`${summary.breaking} breaking, ${summary.compatible} compatible`);
  const lines = text.split("\n").filter((line) => /^- .*\(`[a-z-]+`\)$/.test(line));
  expect(new Set(lines).size).toBe(lines.length);
  const places = ["### Breaking", "<summary>Compatible", "<summary>Texts and examples"]
    .map((part) => text.indexOf(part))
    .filter((at) => at !== -1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text.length).toBeLessThan(65_536);
}
