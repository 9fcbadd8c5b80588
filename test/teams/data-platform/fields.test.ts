/** The table of fields: as CSV, as a spreadsheet opens it, and beside the description. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { csvText } from "../../../templates/teams/data-platform/fields/csv.js";
import { resolve, root } from "../../support/description.js";
import { descriptionOf, generateFor } from "./support/generate-team.js";
import { bodySchema, description, operations } from "./support/places.js";

const FILE = new URL("generated/teams/data-platform/docs/fields.csv", root);

/** By the grammar of RFC 4180, section 2. */
function parse(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  expect(cells.map(([all]) => all).join("")).toBe(text);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}

function read(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parse(text);
  for (const row of rows) expect(row).toHaveLength(header.length);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [header[index], cell])));
}

describe("cells", () => {
  test("are quoted where they have to be, and stand on one line", () => {
    const text = csvText([["a,b", 'say "a"', "two\r\nlines", "plain", ""]]);
    expect(text).toBe('"a,b","say ""a""",two lines,plain,\r\n');
  });

  test.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1", '="a,b"'])(
    "are no formulas: %j",
    (formula) => {
      const [[cell = ""] = []] = parse(csvText([[formula]]));
      expect(cell).toBe(`'${formula.trim()}`);
    },
  );
});

describe("the table", () => {
  const rows = read(readFileSync(FILE, "utf8"));

  test("is the same each time, with no row twice", () => {
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  test("has every parameter", () => {
    const listed = rows.filter(({ place = "" }) => ["path", "query", "header"].includes(place));
    const declared = operations.flatMap(({ name, parameters }) =>
      parameters
        .filter((each) => each.name !== "Intercom-Version")
        .map((each) => `${name} ${each.in} ${each.name} ${each.required ? "yes" : "no"}`),
    );
    const own = listed.filter(({ path = "" }) => !path.includes("."));
    expect(
      own.map((row) => `${row.operation} ${row.place} ${row.path} ${row.required}`).sort(),
    ).toEqual(declared.sort());
  });

  test("has every property of every body, under both names", () => {
    for (const operation of operations) {
      const schema = bodySchema(operation);
      if (schema === undefined) continue;
      const { properties = {}, allOf = [] } = resolve(schema, description);
      const parts = [
        properties,
        ...allOf.map((part) => resolve(part, description).properties ?? {}),
      ];
      const own = rows.filter((row) => row.operation === operation.name && row.place === "body");
      const paths = own.map(({ path }) => path);
      expect(paths).toEqual(expect.arrayContaining(parts.flatMap((part) => Object.keys(part))));
    }
  });

  test("says what is known of a field", () => {
    const find = (operation: string, place: string, path: string) =>
      rows.find((row) => row.operation === operation && row.place === place && row.path === path);
    expect(find("createDataAttribute", "body", "model")).toMatchObject({
      group: "Data Attributes",
      direction: "request",
      type: "string",
      required: "yes",
      nullable: "no",
      allowed: '"contact"; "company"',
    });
    expect(find("createDataAttribute", "body", "name")?.allowed).toBe("pattern ^[^!@]*$");
    expect(find("listAllCompanies", "200", "data[].custom_attributes")).toMatchObject({
      "client path": "data[].customAttributes",
      direction: "response",
      type: "map of string or number or boolean",
    });
    expect(find("retrieveCompany", "200", "total_count")?.variant).toBe("CompanyList");
    expect(find("getDataExport", "path", "job_identifier")?.["client path"]).toBe("jobIdentifier");
  });
});

test("a description cannot run anything in a spreadsheet", async () => {
  const description = '=HYPERLINK("https://evil.example","a")';
  const schema = {
    type: "object",
    properties: { "=1+1": { type: "string", description, enum: ["=2", "b"] } },
  };
  const files = await generateFor(descriptionOf(schema), { emit: ["fields"] });
  const cells = parse(files.get("docs/fields.csv") ?? "").flat();
  expect(cells).toContain(`'${description}`);
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});

test("a type in itself is listed once", async () => {
  const trees = { type: "array", items: { $ref: "#/components/schemas/tree" } };
  const tree = { type: "object", properties: { name: { type: "string" }, trees } };
  const document = descriptionOf({ $ref: "#/components/schemas/tree" }, { tree });
  const files = await generateFor(document, { emit: ["fields"] });
  const rows = read(files.get("docs/fields.csv") ?? "");
  expect(rows.filter(({ place }) => place === "body").map(({ path }) => path)).toEqual([
    "",
    "name",
    "trees",
  ]);
});
