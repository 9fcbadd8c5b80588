import { describe, expect, test } from "vitest";
import { createLocator } from "../../generator/pipeline/description/index.js";

const yaml = `openapi: 3.0.1
paths:
  /a/{id}:
    get:
      parameters:
        - name: id
          in: path
        - &shared
          name: x
      responses:
        200: {description: ok}
  "/b":
    get:
      parameters: [*shared]
`;

function place(text: string, pointer: string): string {
  const { file, line, column } = createLocator("f", text).locate(pointer);
  expect(file).toBe("f");
  return `${line}:${column}`;
}

describe("a key's place is its first character, an item's likewise", () => {
  const cases: [pointer: string, place: string][] = [
    ["", "1:1"],
    ["/openapi", "1:1"],
    ["/paths", "2:1"],
    ["/paths/~1a~1{id}", "3:3"],
    ["/paths/~1a~1{id}/get/parameters/0", "6:11"],
    ["/paths/~1a~1{id}/get/parameters/0/in", "7:11"],
    ["/paths/~1a~1{id}/get/responses/200", "11:9"],
    ["/paths/~1a~1{id}/get/responses/200/description", "11:15"],
    ["/paths/~1b", "12:3"],
  ];
  test.each(cases)("%s", (pointer, expected) => {
    expect(place(yaml, pointer)).toBe(expected);
  });
});

describe("what is not there has the place of its nearest ancestor", () => {
  const cases: [pointer: string, place: string][] = [
    ["/none", "1:1"],
    ["/paths/~1a~1{id}/put", "3:3"],
    ["/paths/~1a~1{id}/get/parameters/7", "5:7"],
    ["/openapi/deeper", "1:1"],
  ];
  test.each(cases)("%s", (pointer, expected) => {
    expect(place(yaml, pointer)).toBe(expected);
  });
});

test("an alias is followed to its anchor", () => {
  expect(place(yaml, "/paths/~1b/get/parameters/0/name")).toBe("9:11");
});

test("JSON has places too", () => {
  expect(place('{\n  "a": [\n    1,\n    {"b": 2}\n  ]\n}', "/a/1/b")).toBe("4:6");
});

test("a text that cannot be read has its beginning", () => {
  expect(place("", "/a")).toBe("1:1");
});
