import path from "node:path";

/** What the choice of a program depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The running Node. */
  readonly execPath: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

/** A program, and the arguments that come before all others. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
}

/** npm's own entry, which Node runs, in the folder that holds `npm` or `npm.cmd` on Windows. */
const BESIDE_NODE = ["node_modules", "npm", "bin", "npm-cli.js"];

/**
 * How to run npm without a shell. Windows has only a batch file under that name, which would need
 * one; so there, and wherever npm has started this process, Node runs npm's JavaScript.
 *
 * @returns undefined where Windows has no npm
 */
export function npmProgram(machine: Machine): Program | undefined {
  const entry = entryOfCaller(machine) ?? entryOnPath(machine);
  if (entry !== undefined) return { file: machine.execPath, args: [entry] };
  return machine.platform === "win32" ? undefined : { file: "npm", args: [] };
}

/** `npm_execpath`, if it is npm: other package managers set it, too. */
function entryOfCaller({ platform, environment, exists }: Machine): string | undefined {
  const { join, dirname, basename } = pathOf(platform);
  const caller = environment.npm_execpath;
  if (caller === undefined || !/^np[mx]-cli\.js$/.test(basename(caller))) return undefined;
  const entry = join(dirname(caller), "npm-cli.js");
  return exists(entry) ? entry : undefined;
}

function entryOnPath({ platform, environment, execPath, exists }: Machine): string | undefined {
  if (platform !== "win32") return undefined;
  const { join, dirname, delimiter } = pathOf(platform);
  const [, list = ""] = Object.entries(environment).find(([name]) => /^path$/i.test(name)) ?? [];
  const folders = [...list.split(delimiter).filter((each) => each !== ""), dirname(execPath)];
  return folders.map((folder) => join(folder, ...BESIDE_NODE)).find(exists);
}

function pathOf(platform: NodeJS.Platform): path.PlatformPath {
  return platform === "win32" ? path.win32 : path.posix;
}
