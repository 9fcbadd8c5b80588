import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mistakesIn } from "./support/compile.js";

const ROOT = join(import.meta.dirname, "../..");

/** What the examples of the guides take for granted. */
const GIVEN = `
declare const id: string;
declare const input: unknown;
declare const token: string;
declare const job_identifier: string;
declare const body: NonNullable<import("intercom-unstable/contacts").CreateContactArgs["body"]>;
declare const transport: import("intercom-unstable").Transport;
declare const intercom: import("intercom-unstable").IntercomClient;
`;

/** A library that is not installed here, by what of it an example calls; as 1.33 declares it. */
const LIBRARIES = `
declare module "@tanstack/react-form" {
  import type { StandardSchemaV1 } from "@standard-schema/spec";
  export function useForm<Data>(options: {
    defaultValues: Data;
    validators: { onSubmit: StandardSchemaV1<NoInfer<Data>, unknown> };
    onSubmit: (given: { value: Data }) => unknown;
  }): object;
}
`;

/**
 * Every TypeScript block of a Markdown file by a name; each is a module of its own, as a reader takes
 * it. The first one that the line before calls a file goes by that name, for others to import.
 *
 * The client that the tutorial makes is not here; test/publish/tutorial.proof.ts makes and calls it.
 */
function blocks(file: string): Map<string, string> {
  const text = readFileSync(join(ROOT, file), "utf8");
  const found = new Map<string, string>();
  const fences = text.matchAll(/(?:`(?:[\w./-]+\/)?([\w.-]+\.ts)`:\n\n)?^```ts\n(.*?)^```/gms);
  for (const [, name = "", code = ""] of fences) {
    if (code.includes('"@acme/desk"')) continue;
    const isNew = name !== "" && !found.has(name);
    found.set(isNew ? name : `example-${found.size}.ts`, asModule(code));
  }
  return found;
}

/** What a block declares itself is not given. */
function asModule(code: string): string {
  const given = GIVEN.split("\n").filter((line) => {
    const name = /declare const (\w+)/.exec(line)?.[1];
    return name !== undefined && !new RegExp(`const (\\{[^}]*\\b)?${name}\\b`).test(code);
  });
  return `${given.join("\n")}\n${code}\nexport {};\n`;
}

/** The last one is the package's own, as its users read it. */
const GUIDES = [
  "README.md",
  "docs/client.md",
  "docs/validators.md",
  "docs/teams.md",
  "generated/client/README.md",
];

/** All in one program, the blocks of each guide in a folder of its own. */
const guides = GUIDES.map((file) => ({ file, folder: `${file}-blocks`, modules: blocks(file) }));
const mistakes = mistakesIn(
  new Map([
    ["libraries.d.ts", LIBRARIES],
    ...guides.flatMap(({ folder, modules }) =>
      [...modules].map(([name, code]) => [`${folder}/${name}`, code] as const),
    ),
  ]),
  ROOT,
);

describe("examples in the guides compile", () => {
  test.each(guides)("$file", ({ folder, modules }) => {
    expect(modules.size).toBeGreaterThan(2);
    expect(mistakes.filter((each) => each.startsWith(`/${folder}/`))).toEqual([]);
  });

  test("all of them, and what they take for granted", () => {
    expect(mistakes).toEqual([]);
  });
});
