import { spawnSync } from "node:child_process";

/**
 * Runs `node` with these arguments to its end.
 *
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {{ seconds: number, stdout: string }} wall-clock time of the whole process
 * @throws {Error} when it does not end with 0
 */
export function runNode(args, { cwd, env = {} } = {}) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, NO_COLOR: "1", ...env },
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0)
    throw new Error(`node ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  return { seconds, stdout };
}
