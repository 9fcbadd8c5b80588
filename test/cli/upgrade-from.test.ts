/**
 * What was written against an older version of the generator goes on: a team with templates of its
 * own, an emitter, a helper and a hook, and a program that uses the team's client.
 *
 * `test/cases/upgrade/from-<version>/` is a project as a user of that version had it; a change that
 * asks something of users is told in CHANGELOG.md, and made there.
 */
import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { buildCli } from "./support/cli.js";
import { temporaryFolder } from "./support/folders.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CASES = join(ROOT, "test/cases/upgrade");
const cli = await buildCli();

/** How the users of the case check their code; their imports lead to what is tested. */
const TSCONFIG = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    moduleResolution: "NodeNext",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    paths: {
      "intercom-codegen": [join(ROOT, "generator/index.ts")],
      "@acme/desk-intercom": ["./generated/teams/desk/client/src/index.ts"],
      "@acme/desk-intercom/*/validators": ["./generated/teams/desk/client/src/*/validators.ts"],
      "@acme/desk-intercom/*": ["./generated/teams/desk/client/src/*/index.ts"],
    },
  },
  include: [
    "program",
    "templates/**/*.ts",
    "generated/teams/*/client/src",
    join(ROOT, "generator/**/*.d.ts"),
  ],
};

test.each(readdirSync(CASES))("%s: upgrade, generate, compile", async (name) => {
  const cwd = temporaryFolder();
  cpSync(join(CASES, name), cwd, { recursive: true });
  cpSync(join(ROOT, "spec/intercom-unstable"), join(cwd, "spec/intercom-unstable"), {
    recursive: true,
  });
  symlinkSync(join(ROOT, "node_modules"), join(cwd, "node_modules"));

  const upgrade = await cli(["templates", "upgrade"], { cwd });
  expect(upgrade.stderr).not.toContain("conflict");
  expect(upgrade.code).toBe(0);
  const generate = await cli(["generate", "--team"], { cwd });
  expect(generate.stderr).not.toContain("error");
  expect(generate.code).toBe(0);

  const out = join(cwd, "generated/teams/desk");
  const textOf = (path: string) => readFileSync(join(out, path), "utf8");
  expect(textOf("client/src/contacts/index.ts")).toMatch(
    /^\/\/ desk\n[\s\S]*\/\*\* Desk: findContact \*\//,
  );
  expect(textOf("client/src/contacts/validators.ts")).toContain('owner = "desk"');
  expect(textOf("client/src/routes.ts")).toContain('"findContact": "get /contacts/{id}"');
  expect(textOf("docs/contacts.md")).toContain("Ask the desk about this one.");

  writeFileSync(join(cwd, "tsconfig.json"), JSON.stringify(TSCONFIG));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const compiled = await promisify(execFile)(process.execPath, [tsc, "-p", cwd]).catch(
    ({ stdout }: { stdout: string }) => ({ stdout }),
  );
  expect(compiled.stdout).toBe("");
});
