/** A running `generate --watch`, with a package of its own whose templates can be edited. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, onTestFailed, onTestFinished } from "vitest";
import { replaceFile } from "./folders.js";

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
    entryPoints: {
      cli: "generator/cli/main.ts",
      index: "generator/index.ts",
    },
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

export interface Watch {
  readonly child: ChildProcess;
  /** What it has said since the last edit. */
  readonly said: () => string;
  /** Waits until it has said something. */
  readonly until: (what: RegExp) => Promise<void>;
  /** Replaces a text in a file, and forgets what was said before. Nobody sees half of the edit. */
  readonly edit: (path: string, from: string, to: string) => void;
  /** Forgets what was said before. */
  readonly forget: () => void;
  /** Sends a signal, and waits for the end. */
  readonly end: (signal: NodeJS.Signals) => Promise<End>;
  /** Waits for the end. */
  readonly ended: Promise<End>;
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export function startWatch(
  packageFolder: string,
  cwd: string,
  more: NodeJS.ProcessEnv = {},
): Watch {
  const cli = join(packageFolder, "dist", "cli.js");
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, ...more };
  const child = spawn(process.execPath, [cli, "generate", "--watch"], { cwd, env });
  let text = "";
  let heard = () => {};
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    text += part;
    heard();
  });
  const ended = new Promise<End>((resolve) => {
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
  onTestFailed(() => void process.stderr.write(`--watch said: ${text}\n`));
  onTestFinished(() => void child.kill("SIGKILL"));
  return {
    child,
    said: () => text,
    until: (what) =>
      new Promise((resolve, reject) => {
        heard = () => {
          if (what.test(text)) resolve();
        };
        heard();
        void ended.then(() => reject(new Error(`waited for ${what}, and it ended: ${text}`)));
      }),
    edit(path, from, to) {
      const before = readFileSync(path, "utf8");
      if (!before.includes(from)) throw new Error(`${path} has no ${from}`);
      text = "";
      const after = before.replace(from, () => to);
      replaceFile(path, after, path.startsWith(packageFolder) ? packageFolder : cwd);
    },
    forget() {
      text = "";
    },
    end(signal) {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}
