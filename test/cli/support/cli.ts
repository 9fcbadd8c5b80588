import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll } from "vitest";

/** What a run of the command line left behind. */
export interface Run {
  /** Exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads on standard input, to its end. Default: nothing, and no end. */
  readonly input?: string;
  /** Sees the process as soon as it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the command line with these arguments. */
export type Cli = (args: readonly string[], options: RunOptions) => Promise<Run>;

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Builds the command line for the tests alone, so that neither an old `dist/` nor a build that goes
 * on beside them decides what is tested. Called at the top of a test file, whose end it goes with.
 */
export async function buildCli(): Promise<Cli> {
  const folder = mkdtempSync(join(ROOT, "node_modules", ".intercom-codegen-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  await build({
    absWorkingDir: ROOT,
    entryPoints: { cli: "generator/cli/main.ts", index: "generator/index.ts" },
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
  return (args, options) => run(join(folder, "cli.mjs"), args, options);
}

/** Runs a script of Node with these arguments. */
export function run(script: string, args: readonly string[], options: RunOptions): Promise<Run> {
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, ...options.env };
  const child = spawn(process.execPath, [script, ...args], { cwd: options.cwd, env });
  options.onStart?.(child);
  if (options.input !== undefined) child.stdin.end(options.input);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
