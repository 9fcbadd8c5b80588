import { describe, expect, it } from "vitest";
import { printSurface, readSurface } from "../../../generator/publish/api-report/index.js";

const SOURCES = new Map([
  [
    "src/index.ts",
    `import type { Inner } from "./inner.js";
export type { Inner as Renamed } from "./inner.js";
/** Does. */
export function run<T>(first: T, { a = 1 }: Options = {}, ...rest: string[]): Promise<T> {
  return later(first);
}
export interface Options {
  /** What. */
  a?: number; // or not
}
export type Choice =
  | "a"
  | "b";
export class Failure extends Error {
  readonly code: string = "x";
  #secret = 1;
  private hidden = 2;
  constructor(message: string) { super(message); }
  is(other: Failure): boolean { return this === other; }
}
export const list: readonly Inner[] = [];
function internal() {}
`,
  ],
  ["src/inner.ts", "export interface Inner { value: string }\nexport interface Other {}\n"],
  ["src/group/index.ts", 'export { run } from "../index.js";\n'],
  ["src/empty.ts", "export {};\n"],
]);

const surface = readSurface(SOURCES, {
  ".": "src/index.ts",
  "./group": "src/group/index.ts",
  "./empty": "src/empty.ts",
});

describe("surface", () => {
  it("has what is exported, by name, each on a line, without bodies, comments and secrets", () => {
    expect(surface[0]?.exports.map(({ signature }) => signature)).toEqual([
      'type Choice = "a" | "b"',
      "class Failure extends Error { readonly code: string; new(message: string); is(other: Failure): boolean; }",
      "interface Options { a?: number; }",
      "interface Renamed { value: string; }",
      "const list: readonly Inner[]",
      "function run<T>(first: T, options?: Options, ...rest: string[]): Promise<T>",
    ]);
  });

  it("says where what belongs to another entry point is", () => {
    expect(surface[1]?.exports.map(({ signature }) => signature)).toEqual(["run as in ."]);
  });

  it("prints one section an entry point", () => {
    const text = printSurface("pkg", surface);
    expect(text.match(/^## .*$/gm)).toEqual(["## pkg", "## pkg/group", "## pkg/empty"]);
    expect(text).toMatch(/## pkg\/empty\n\nNothing\.\n$/);
  });
});
