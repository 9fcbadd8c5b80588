import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { errorCode } from "./errors.js";
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
 */
export function npm(args: readonly string[], cwd: string): Promise<NpmRun> {
  const { platform, execPath, env: environment } = process;
  const program = npmProgram({ platform, execPath, environment, exists: existsSync });
  if (program === undefined) return Promise.resolve(NO_NPM);
  return new Promise((done) => {
    const options = { cwd, maxBuffer: LARGEST_OUTPUT, env: { ...environment, NO_COLOR: "1" } };
    execFile(program.file, [...program.args, ...args], options, (error, stdout, stderr) => {
      if (errorCode(error) === "ENOENT") return done(NO_NPM);
      const text = error === null ? stderr : `${stderr}\n${stdout}` || error.message;
      done({ ok: error === null, stdout, message: messageOf(text) });
    });
  });
}

function messageOf(text: string): string {
  const lines = withoutCredentials(text)
    .split("\n")
    .map((line) => line.replace(/^npm (?:error|warn) ?/, "").trimEnd())
    .filter((line) => line !== "" && !NOISE.test(line));
  return [...new Set(lines)].slice(0, LINES).join("\n");
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
