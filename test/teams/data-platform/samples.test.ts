/** How the team's way of writing arguments reaches samples and comments, and what can go wrong. */
import { expect, test } from "vitest";
import { descriptionOf, generateFor } from "./support/generate-team.js";

const schema = {
  type: "object",
  properties: { user_id: { type: "string" }, custom_attributes: { type: "object" } },
  required: ["user_id"],
};

function withParameter(): ReturnType<typeof descriptionOf> {
  const document = structuredClone(descriptionOf(schema)) as unknown as {
    paths: Record<string, { post: { parameters?: object[] } }>;
  };
  const [item] = Object.values(document.paths);
  if (item === undefined) throw new Error("there is no path");
  item.post.parameters = [
    {
      in: "query",
      name: "per_page",
      required: true,
      description: "How many.",
      schema: { type: "integer" },
    },
    {
      in: "header",
      name: "X-My_header",
      required: true,
      description: "A header.",
      schema: { type: "string" },
    },
  ];
  return document as unknown as ReturnType<typeof descriptionOf>;
}

test("samples, examples and parameters have the client's names, requests the API's", async () => {
  const files = await generateFor(withParameter(), { docs: {} });
  const page = files.get("docs/things.md") ?? "";
  const [, typescript = ""] = /```typescript\n([\s\S]*?)```/.exec(page) ?? [];
  const [, shell = ""] = /```bash\n([\s\S]*?)```/.exec(page) ?? [];
  expect(typescript).toContain("query: { perPage:");
  expect(typescript).toContain('"X-My_header":');
  expect(typescript).toContain("userId:");
  expect(typescript).not.toMatch(/per_page|user_id/);
  expect(shell).toContain("per_page=");
  expect(shell).toContain('"user_id"');
  const module = files.get("client/src/things/index.ts") ?? "";
  expect(module).toContain("@param args.query.perPage - How many.");
  expect(module).toMatch(/@example[\s\S]*\* {5}userId:/);
});

test("without the hook they have the API's", async () => {
  const files = await generateFor(withParameter(), { hooks: {} });
  expect(files.get("docs/things.md")).toContain("query: { per_page:");
  expect(files.get("client/src/things/index.ts")).toContain("@param args.query.per_page");
});

test("a hook that throws is told with the operation", async () => {
  const hooks = {
    sampleArguments: () => {
      throw new Error("no idea");
    },
  };
  await expect(generateFor(withParameter(), { hooks })).rejects.toThrow(
    "team.config.ts: hooks.sampleArguments fails on send: no idea",
  );
});

test("the README names what the package depends on", async () => {
  const readme = async (dependencies: Readonly<Record<string, string>>) => {
    const files = await generateFor(descriptionOf(schema), { package: { dependencies } });
    return files.get("client/README.md") ?? "";
  };
  expect(await readme({})).toMatch(/depends on nothing\./);
  expect(await readme({ zod: "1", "a`b": "1" })).toMatch(/depends on `zod` and ``a`b``\./);
});
