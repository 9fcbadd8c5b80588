import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Builds the package into a folder of its own, whose templates a test may change. Called at the top
 * of a test file, whose end it goes with.
 *
 * @returns the folder
 */
export async function copyPackage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "intercom-codegen-package-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["package.json", "templates", "generator/shipped/runtime"]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  const common = { absWorkingDir: ROOT, bundle: true, logLevel: "error" } as const;
  await build({
    ...common,
    entryPoints: { cli: "generator/cli/main.ts" },
    outdir: join(folder, "dist"),
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
  });
  await build({
    ...common,
    entryPoints: ["theme", "site", "search"].map((name) => `generator/shipped/site/${name}.ts`),
    outdir: join(folder, "dist/site"),
    format: "iife",
  });
  return folder;
}

/** A run that goes on until it is told to end. */
export interface Running {
  readonly child: ChildProcess;
  /** Everything that it has said on stderr. */
  readonly said: () => string;
  /** Exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts the command line of a copy. */
export function start(copy: string, args: readonly string[], cwd: string, path = ""): Running {
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH: path === "" ? PATH : path, HOME };
  const child = spawn(process.execPath, [join(copy, "dist/cli.js"), ...args], { cwd, env });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, said: () => said, ended };
}
