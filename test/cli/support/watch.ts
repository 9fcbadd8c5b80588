/** A running `generate --watch`, with a package of its own whose templates can be edited. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A built copy of this package: its folder. Called at the top of a test file. */
export async function buildPackage(): Promise<string> {
  // Inside node_modules, where its dependencies are found.
  const folder = mkdtempSync(join(ROOT, "node_modules", ".intercom-codegen-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, "package.json"), join(folder, "package.json"));
  for (const part of ["templates", "generator"]) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["generator/cli.ts", "generator/index.ts", "generator/io/schema-worker.ts"],
    outdir: join(folder, "dist"),
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    logLevel: "error",
  });
  return folder;
}

/** Milliseconds after which a watch is said to be silent. */
const LONGEST_WAIT = 40_000;

export interface Watch {
  readonly child: ChildProcess;
  /** What it has said since the last edit. */
  readonly said: () => string;
  /** Waits until it has said something. */
  readonly until: (what: RegExp) => Promise<void>;
  /** Replaces a text in a file, and forgets what was said before. */
  readonly edit: (path: string, from: string, to: string) => void;
  /** Sends a signal, and waits for the end. */
  readonly end: (signal: NodeJS.Signals) => Promise<{ code: number | null; signal: string | null }>;
}

export function startWatch(packageFolder: string, cwd: string): Watch {
  const cli = join(packageFolder, "dist", "cli.js");
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [cli, "generate", "--watch"], { cwd, env: { PATH, HOME } });
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  let heard = () => {};
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    text += part;
    heard();
  });
  return {
    child,
    said: () => text,
    until: (what) =>
      new Promise((resolve, reject) => {
        const late = () => reject(new Error(`waited for ${what} and heard: ${text}`));
        const timer = setTimeout(late, LONGEST_WAIT);
        heard = () => {
          if (!what.test(text)) return;
          clearTimeout(timer);
          resolve();
        };
        heard();
      }),
    edit(path, from, to) {
      const before = readFileSync(path, "utf8");
      if (!before.includes(from)) throw new Error(`${path} has no ${from}`);
      text = "";
      writeFileSync(
        path,
        before.replace(from, () => to),
      );
    },
    end: (signal) =>
      new Promise((resolve) => {
        child.on("exit", (code, by) => resolve({ code, signal: by }));
        child.kill(signal);
      }),
  };
}
