import { expect, it } from "vitest";
import { typeProblems } from "../../generator/publish/type-problems.js";

it("what an ES module cannot help is no problem, anything else is", () => {
  expect(
    typeProblems([
      { kind: "NoResolution", entrypoint: "./a", resolutionKind: "node10" },
      { kind: "CJSResolvesToESM", entrypoint: ".", resolutionKind: "node16-cjs" },
      { kind: "NoResolution", entrypoint: "./a", resolutionKind: "bundler" },
      { kind: "UntypedResolution", entrypoint: ".", resolutionKind: "node10" },
      { kind: "InternalResolutionError" },
    ]),
  ).toEqual([
    "types: NoResolution ./a bundler",
    "types: UntypedResolution . node10",
    "types: InternalResolutionError",
  ]);
});
