import { expect, it } from "vitest";
import { type Machine, npmProgram } from "../../generator/io/npm-command.js";

const NODE = "C:\\Program Files\\nodejs\\node.exe";
const BESIDE = "C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js";
const UPDATED = "C:\\Users\\jane\\npm\\node_modules\\npm\\bin\\npm-cli.js";

function machine(
  platform: NodeJS.Platform,
  environment: Machine["environment"],
  files: readonly string[],
): Machine {
  const execPath = platform === "win32" ? NODE : "/usr/bin/node";
  return { platform, execPath, environment, exists: (file) => files.includes(file) };
}

it("runs `npm` where that is a program", () => {
  expect(npmProgram(machine("linux", {}, []))).toEqual({ file: "npm", args: [] });
  const withFolder = machine("darwin", { PATH: "/usr/bin" }, [
    "/usr/bin/node_modules/npm/bin/npm-cli.js",
  ]);
  expect(npmProgram(withFolder)).toEqual({ file: "npm", args: [] });
});

it("runs the npm that has started it", () => {
  const entry = "/opt/npm/bin/npm-cli.js";
  const expected = { file: "/usr/bin/node", args: [entry] };
  expect(npmProgram(machine("linux", { npm_execpath: entry }, [entry]))).toEqual(expected);
  const npx = { npm_execpath: "/opt/npm/bin/npx-cli.js" };
  expect(npmProgram(machine("linux", npx, [entry]))).toEqual(expected);
});

it.each(["/opt/pnpm/bin/pnpm.cjs", "/opt/yarn/bin/yarn.js", "/opt/gone/bin/npm-cli.js"])(
  "does not take %s for npm",
  (caller) => {
    const files = ["/opt/pnpm/bin/pnpm.cjs", "/opt/yarn/bin/yarn.js", "/opt/yarn/bin/npm-cli.js"];
    expect(npmProgram(machine("linux", { npm_execpath: caller }, files))?.file).toBe("npm");
  },
);

it("never runs a batch file on Windows, which would need a shell", () => {
  const Path = "C:\\Windows;C:\\Users\\jane\\npm;C:\\Program Files\\nodejs";
  const run = (files: readonly string[]) => npmProgram(machine("win32", { Path }, files));
  expect(run([BESIDE, UPDATED])).toEqual({ file: NODE, args: [UPDATED] });
  expect(run([BESIDE])).toEqual({ file: NODE, args: [BESIDE] });
  expect(npmProgram(machine("win32", {}, [BESIDE]))).toEqual({ file: NODE, args: [BESIDE] });
  expect(run(["C:\\Users\\jane\\npm\\npm.cmd"])).toBeUndefined();
  const called = machine("win32", { npm_execpath: UPDATED, Path }, [BESIDE, UPDATED]);
  expect(npmProgram(called)).toEqual({ file: NODE, args: [UPDATED] });
});
