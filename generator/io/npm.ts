import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import type { Json } from "../json/types.js";
import { errorCode } from "./errors.js";
import { parseJson } from "./json-file.js";
import { npmProgram } from "./npm-command.js";

/** How a run of npm ended. */
export interface NpmRun {
  readonly ok: boolean;
  readonly stdout: string;
  /** The last lines of what it said, without anything that may be a credential. */
  readonly message: string;
}

/** Bytes: a list of packed files is a tenth of a megabyte. */
const LARGEST_OUTPUT = 64 * 1024 * 1024;

/** Lines of a message that say what is wrong; npm's last ones name a log file. */
const LINES = 12;

/** Lines that say nothing to users: a log file, npm's own stack trace, and the error as an object. */
const NOISE =
  /^A complete log|^Unknown .* config|^\s+at .*:\d+:\d+\)?(?: \{)?$|^\s+\w+: .*,?$|^\}$|^(?:syscall|errno) /;

const NO_NPM: NpmRun = { ok: false, stdout: "", message: "there is no npm on PATH" };

/**
 * Runs npm, without a shell. It reads its own configuration, credentials included; none of it passes
 * through here.
 *
 * @param cwd where its project configuration is looked for
 * @param environment of the process. Default: that of this one.
 */
export function npm(
  args: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<NpmRun> {
  const { platform, execPath } = process;
  const program = npmProgram({ platform, execPath, environment, exists: existsSync });
  if (program === undefined) return Promise.resolve(NO_NPM);
  return new Promise((done) => {
    const options = { cwd, maxBuffer: LARGEST_OUTPUT, env: { ...environment, NO_COLOR: "1" } };
    execFile(program.file, [...program.args, ...args], options, (error, stdout, stderr) => {
      if (errorCode(error) === "ENOENT") return done(NO_NPM);
      const said = { stdout, stderr, isScript: args[0] === "run" };
      done({ ok: error === null, stdout, message: messageOf(said) || (error?.message ?? "") });
    });
  });
}

export interface Said {
  readonly stdout: string;
  readonly stderr: string;
  /** Whether npm ran a script, whose own words say more than npm's about it. */
  readonly isScript: boolean;
}

/** What went wrong, by what npm said: its errors without notices and warnings, or its script's words. */
export function messageOf({ stdout, stderr, isScript }: Said): string {
  const said = withoutCredentials(`${stderr}\n${stdout}`).split("\n");
  const own = said.filter((line) => !/^(?:npm |> )/.test(line));
  const errors = said.flatMap((line) => /^npm (?:error|ERR!) ?(.*)/.exec(line)?.[1] ?? []);
  const [first, second] = isScript ? [own, errors] : [errors, own];
  const lines = first.some((line) => line.trim() !== "") ? first : second;
  const kept = lines.map((line) => line.trimEnd()).filter((line) => line && !NOISE.test(line));
  return [...new Set(kept)].slice(0, LINES).join("\n");
}

/** What stands in for a credential. */
export const HIDDEN = "***";

/** npm does not print credentials; a registry may say anything. */
export function withoutCredentials(text: string): string {
  return text
    .replace(
      /(_auth(?:Token)?|_password|authorization|otp)(["']?\s*[:=]\s*)(?:Bearer |Basic )?\S+/gi,
      `$1$2${HIDDEN}`,
    )
    .replace(/\bnpm_[A-Za-z0-9]{20,}/g, HIDDEN)
    .replace(/(\/\/)[^\s/@]+@/g, `$1${HIDDEN}@`);
}

/**
 * What npm prints with `--json`.
 *
 * @throws {UsageError} for a npm that prints something else, such as a wrapper's notices
 */
export function npmJson(text: string, command: string): Promise<Json> {
  return parseJson(text, `what npm ${command} prints`, {
    read: (value) => value,
    what: "JSON",
    fix: `Run npm ${command} --json here, and see what it says besides.`,
  });
}
