import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { measure, WRITTEN } from "../../scripts/measure/main.js";
import { root } from "../support/description.js";

const folder = new URL("../shared/spec/upstream/", root);
const revisions = ["unstable-2026-04-10-40df073.yaml", "unstable-2026-08-21-8889625.yaml"].map(
  (name) => fileURLToPath(new URL(name, folder)),
);
const present = revisions.every((file) => existsSync(file));

const title = "what is always there is what the examples and the recorded shapes prove";
test.skipIf(!present)(present ? title : `${title} (skipped: the revisions are absent)`, () => {
  const written = readFileSync(new URL(WRITTEN, root), "utf8");
  expect(measure(revisions, fileURLToPath(root))).toBe(written);
});
