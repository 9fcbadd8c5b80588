/** Which of several things keeps a name does not depend on their order, nor on what joins later. */
import { describe, expect, it } from "vitest";
import type { Json } from "../../generator/json/types.js";
import type { JsonObject } from "../../generator/json/values.js";
import {
  buildModel,
  findNameCollisions,
  type Names,
} from "../../generator/pipeline/model/build.js";

interface Named {
  readonly types: Record<string, string>;
  readonly operations: Record<string, string>;
  readonly groups: Record<string, string>;
  readonly typeNames: readonly string[];
  readonly codes: readonly string[];
}

/** Names by what the description calls things. */
function namesIn(document: JsonObject, names: Names = {}): Named {
  const { api, diagnostics } = buildModel(
    { openapi: "3.0.3", info: { title: "Case", version: "1" }, ...document },
    { names },
  );
  const operations = api.groups.flatMap((group) => group.operations);
  return {
    types: Object.fromEntries(api.types.map(({ key, name }) => [key, name])),
    operations: Object.fromEntries(
      operations.map(({ id, name, method, path }) => [id ?? `${method} ${path}`, name]),
    ),
    groups: Object.fromEntries(api.groups.map(({ title, id, name }) => [title, `${id} ${name}`])),
    typeNames: operations.flatMap(({ typeNames: { args, data, errors, result } }) => {
      return [args, data, errors, result];
    }),
    codes: [...diagnostics, ...findNameCollisions(api)].map(({ code }) => code),
  };
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

const schemas = (...keys: string[]): JsonObject => ({
  paths: {},
  components: { schemas: Object.fromEntries(keys.map((key) => [key, { type: "object" }])) },
});

const responses: Json = { "200": { description: "" } };

/** `["get /a", "id", "Tag"]` */
const calls = (...list: (readonly [call: string, id?: string, tag?: string])[]): JsonObject => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [call, id, tag] of list) {
    const [method = "", path = ""] = call.split(" ");
    const operation = { responses, ...(id && { operationId: id }), ...(tag && { tags: [tag] }) };
    paths[path] = { ...paths[path], [method]: operation };
  }
  return { paths };
};

describe("schemas", () => {
  const keys = ["user_list", "UserList", "user-list", "User List"];

  it("keep a name that they are spelt like, and have their spelling behind it else", () => {
    expect(namesIn(schemas(...keys)).types).toEqual({
      user_list: "UserList_user_list",
      UserList: "UserList",
      "user-list": "UserList_user$2dlist",
      "User List": "UserList_User$20List",
    });
    expect(namesIn(schemas("File", "FileSchema")).types).toEqual({
      File: "FileSchema_File",
      FileSchema: "FileSchema",
    });
  });

  it("have the same names in every order", () => {
    const first = namesIn(schemas(...keys)).types;
    for (const order of permutations(keys)) {
      expect(namesIn(schemas(...order)).types).toEqual(first);
    }
  });

  it("keep their names when another joins", () => {
    for (const joined of keys) {
      const before = namesIn(schemas(...keys.filter((key) => key !== joined))).types;
      expect(namesIn(schemas(...keys)).types).toMatchObject(before);
    }
  });

  it("are told what to write, and then have it", () => {
    expect(namesIn(schemas("user", "User")).codes).toEqual(["name-taken"]);
    const given = namesIn(schemas("user", "User"), { types: { user: "Person" } });
    expect([given.types, given.codes]).toEqual([{ user: "Person", User: "User" }, []]);
  });

  it("give way to a name of the configuration, and are an error where it gives one twice", () => {
    const given = namesIn(schemas("user", "User"), { types: { user: "User" } });
    expect(given.types).toEqual({ user: "User", User: "User_User" });
    const twice = namesIn(schemas("a", "b"), { types: { a: "X", b: "X" } });
    expect(twice.codes).toEqual(["name-collision"]);
  });
});

describe("operations", () => {
  const ids = [
    ["get /a", "get_user"],
    ["get /b", "getUser"],
    ["get /c", "get-user"],
  ] as const;
  const paths = [["get /users/{id}"], ["get /users/id"], ["get /users/{-id}"]] as const;

  it("have the same names in every order", () => {
    for (const list of [ids, paths]) {
      const first = namesIn(calls(...list)).operations;
      expect(new Set(Object.values(first)).size).toBe(list.length);
      for (const order of permutations<readonly [string, string?]>(list)) {
        expect(namesIn(calls(...order)).operations).toEqual(first);
      }
    }
  });

  it("tell variables from text", () => {
    expect(namesIn(calls(...paths.slice(0, 2))).operations).toEqual({
      "get /users/{id}": "getUsersById",
      "get /users/id": "getUsersId",
    });
  });

  it("that share an id are called by method and path", () => {
    const shared = namesIn(calls(["get /a", "list"], ["get /b", "list"], ["get /c", "other"]));
    expect(shared.operations).toEqual({ "get /a": "getA", "get /b": "getB", other: "other" });
    expect(shared.codes).toContain("duplicate-operation-id");
  });

  it("have types that no schema is called like", () => {
    const document = { ...schemas("SearchResult"), ...calls(["get /search", "search"]) };
    const { types, typeNames, codes } = namesIn(document);
    expect(types).toEqual({ SearchResult: "SearchResult" });
    expect(typeNames).toEqual([
      "SearchArgs",
      "SearchData",
      "SearchErrors",
      "SearchOperationResult",
    ]);
    expect(codes).toEqual(["type-name-taken"]);
  });
});

it("operations are called as a line says that was pasted from a warning", () => {
  const document = calls(["get /a", "get_user"], ["get /b", "getUser"]);
  const { operations } = namesIn(document);
  const pasted = namesIn(document, { operations: { get_user: operations.get_user ?? "" } });
  expect([pasted.operations, pasted.codes]).toEqual([operations, []]);
});

describe("groups", () => {
  const tags = ["User Info", "user-info", "USER INFO", "UserInfo"].map(
    (tag, index) => [`get /${index}`, `get${index}`, tag] as const,
  );

  it("have the same folders and properties in every order", () => {
    const first = namesIn(calls(...tags)).groups;
    expect(first["user-info"]).toBe("user-info userInfo");
    expect(new Set(Object.values(first)).size).toBe(tags.length);
    for (const order of permutations(tags)) {
      expect(namesIn(calls(...order)).groups).toEqual(first);
    }
  });

  it("keep clear of folders that a client may have", () => {
    expect(namesIn(calls(["get /a", "a", "Webhooks"])).groups).toEqual({
      Webhooks: "webhooks-group webhooks",
    });
  });
});
