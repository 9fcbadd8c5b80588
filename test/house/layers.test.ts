import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { circles, importsBelow } from "./imports.js";

/**
 * docs/architecture.md says which room may import which. This reads the table and holds the code to
 * it, so that neither can move without the other.
 */
const page = readFileSync("docs/architecture.md", "utf8");
const imports = importsBelow("generator");

/** Rows like "| `model/` | … | `json`, `diagnostics` |" of the table under "Which room imports which". */
function rowsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const [, section = ""] = text.split("## Which room imports which\n");
  const rows =
    section.split("\n## ")[0]?.matchAll(/^\| `([\w/]+)` \| [^|]+ \| ([^|]+) \|$/gm) ?? [];
  return new Map(
    [...rows].map(([, room = "", may = ""]) => [
      room,
      [...may.matchAll(/`([\w/]+)`/g)].map(([, name = ""]) => name),
    ]),
  );
}

const rooms = rowsOf(page);

/** The room that a module stands in: the longest that its path begins with. */
function roomOf(file: string): string | undefined {
  const below = file.replace(/^generator\//, "");
  return [...rooms.keys()]
    .filter((room) => below.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** What only some rooms may use: disk, network, processes. */
const EFFECTS = new Set(
  ["fs", "fs/promises", "http", "https", "net", "tls", "child_process", "worker_threads"].map(
    (name) => `node:${name}`,
  ),
);
const EFFECTFUL = ["io", "cli"];

/** A table of the standard library that stands beside its network. */
const NO_EFFECT = ["generator/pipeline/emitters/docs/view/operation.ts node:http"];

describe("which room imports which", () => {
  test("every module stands in a room of the table", () => {
    const homeless = [...imports.keys()].filter(
      (file) => roomOf(file) === undefined && file !== "generator/index.ts",
    );
    expect(homeless).toEqual([]);
    expect(rooms.size).toBeGreaterThan(10);
  });

  test.each([...rooms])("%s imports only what the table says", (room, may) => {
    const others = [...imports]
      .filter(([file]) => roomOf(file) === room)
      .flatMap(([file, { own }]) => own.map((target) => ({ file, target })))
      .filter(({ target }) => roomOf(target) !== room && !may.includes(roomOf(target) ?? ""));
    expect(others).toEqual([]);
  });

  test.each([...rooms])("%s uses every room that the table lets it use", (room, may) => {
    const used = new Set(
      [...imports]
        .filter(([file]) => roomOf(file) === room)
        .flatMap(([, { own }]) => own.map(roomOf)),
    );
    expect(may.filter((name) => !used.has(name))).toEqual([]);
  });

  test("no two rooms use each other, straight or by way of others", () => {
    const below = new Map([...rooms].map(([room, own]) => [room, { own, packages: [] }]));
    expect(circles(below)).toEqual([]);
  });

  test("no modules import each other, types included", () => {
    expect(circles(imports)).toEqual([]);
  });

  test("disk, network and processes are used in the rooms for it alone", () => {
    const effects = [...imports]
      .filter(([file]) => !EFFECTFUL.includes(roomOf(file) ?? ""))
      .flatMap(([file, { packages }]) =>
        packages.filter((name) => EFFECTS.has(name)).map((name) => `${file} ${name}`),
      );
    expect(effects).toEqual(NO_EFFECT);
  });

  test("no two folders have one name", () => {
    const folders = readdirSync("generator", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((name, index) => folders.indexOf(name) !== index)).toEqual([]);
  });
});
