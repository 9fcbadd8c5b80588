import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  compile,
  createProject,
  type Project,
  RESOLUTIONS,
  type Resolution,
  VERSIONS,
  type Version,
} from "../consumer/client-package.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const versions = Object.keys(VERSIONS) as Version[];
const resolutions = Object.keys(RESOLUTIONS) as Resolution[];
const combinations = versions.flatMap((version) =>
  resolutions.map((resolution) => [version, resolution] as const),
);

let project: Project;

beforeAll(async () => {
  project = await createProject();
  await cp(join(root, "generated/client/src"), join(project.folder, "src"), { recursive: true });
});

afterAll(() => project?.remove());

test("the client builds", () => {
  expect(project.problems).toBe("");
});

describe("the client's sources compile", () => {
  test.each(combinations)("with TypeScript %s and %s", async (version, resolution) => {
    const options = { ...RESOLUTIONS[resolution], noEmit: true };
    expect(await compile(version, project.folder, options, ["src"])).toBe("");
  });
});

describe("a program compiles against the built package", () => {
  test.each(combinations)("with TypeScript %s and %s", async (version, resolution) => {
    const options = { ...RESOLUTIONS[resolution], noEmit: true };
    expect(await compile(version, project.folder, options, ["program"])).toBe("");
  });

  // A program for Node has the web's types from @types/node, which come without the DOM's.
  test.each(versions)("with TypeScript %s and the types of Node alone", async (version) => {
    const options = { ...RESOLUTIONS.nodenext, noEmit: true, lib: ["ES2022"], types: ["node"] };
    expect(await compile(version, project.folder, options, ["program"])).toBe("");
  });
});

test.each(versions)("TypeScript %s sees a mistake", async (version) => {
  const slip = `import type { IntercomClient } from "intercom-unstable";
    export const slip = (intercom: IntercomClient) =>
      intercom.contacts.createContact({ body: { emial: "jane@example.com" } });`;
  await writeFile(join(project.folder, "slip.ts"), slip);
  const options = { ...RESOLUTIONS.nodenext, noEmit: true };
  expect(await compile(version, project.folder, options, ["slip.ts"])).toContain("slip.ts(3,");
});
