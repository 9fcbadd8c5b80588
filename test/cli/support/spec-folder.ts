import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { Cli } from "./cli.js";
import { temporaryFolder } from "./folders.js";
import { SMALL } from "./small.js";

/** A newer revision of the small description: an operation more, and one gone. */
export const NEWER = SMALL.replace("listOther", "listMore").replace("/other", "/more");

/** The files of a project, by path. */
export type Files = Readonly<Record<string, string>>;

export function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A project whose description has been imported, with a configuration that reads it. */
export async function createProject(cli: Cli, files: Files = {}): Promise<string> {
  const folder = temporaryFolder();
  write(folder, {
    "intercom-codegen.config.json": JSON.stringify({ spec: "spec", packageName: "small" }),
    "small.yaml": SMALL,
  });
  const from = ["--repository", "intercom/Intercom-OpenAPI", "--commit", "a".repeat(40)];
  const args = ["spec", "import", "small.yaml", ...from, "--date", "2026-01-02"];
  expect(await cli(args, { cwd: folder })).toMatchObject({ code: 0 });
  write(folder, files);
  return folder;
}
