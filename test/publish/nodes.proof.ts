import { expect, inject, test } from "vitest";
import { EXPECTED } from "./support/expected.js";
import { run } from "./support/run.js";

const { paths, missing } = inject("nodes");
const consumer = inject("consumer");

test.each(Object.entries(paths))("runs under Node %s, imported and required", async (_, node) => {
  for (const program of ["program/esm.mjs", "program/commonjs.cjs"]) {
    const { stdout, stderr } = await run(node, [program], consumer);
    expect(JSON.parse(stdout), program).toEqual(EXPECTED);
    expect(stderr, program).toBe("");
  }
});

for (const [major, why] of Object.entries(missing)) test.skip(`Node ${major}: ${why}`);
