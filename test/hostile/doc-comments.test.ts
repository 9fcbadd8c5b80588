/** Texts of a description stay texts in documentation comments, as TypeScript's own parser reads them. */
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { generateInMemory, sourcesOf } from "../cases/generate-in-memory.js";
import { PAYLOADS } from "./payloads.js";

/** What would be a tag, a link, a type or the end of the comment. */
const TEXTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(PAYLOADS).filter(([, text]) => text.trim() !== "")),
  "tag at the start": "@deprecated Use something else.",
  "tag in a line": "Mail us @deprecated now.",
  "tag behind a hidden character": "a\n\u0001@deprecated",
  "tag behind a zero-width space": "a\u200b@deprecated",
  "tag behind a carriage return": "a\r@deprecated",
  "tag in a list": "* @deprecated\n* @internal",
  "tag in a code span": "` @deprecated ` and `@internal",
  "tag in a fence": "```\n@deprecated\n```",
  link: "See {@link evil} and {@linkcode evil}.",
  "link behind a hidden character": "{\u0001@link evil}",
  type: "{evil} text",
  "type behind a hidden character": "\u0001{evil} text",
  "type behind a zero-width space": "\u200b{evil} text",
  "name in brackets": "[evil=1] text",
  "end of a comment behind a hidden character": "*\u0001/ globalThis.pwned=1; /*",
  "escaped already": "\\@deprecated \\\\@deprecated \\u003c \\\\u003c </script>",
};

/** Longer examples of properties are left out. */
const LONGEST_EXAMPLE = 80;

/** Every place whose text an editor shows. */
function description(text: string, example: string): object {
  const texts = { title: text, description: text };
  const note = { type: "string", ...texts, example, default: text };
  const things = { type: "object", ...texts, properties: { note } };
  const answer = { ...things, properties: { note, odd: { ...note, format: text } } };
  const parameter = (name: string, where: string) => ({
    ...{ name, in: where, required: true, description: text, example },
    schema: { type: "string", ...texts },
  });
  const json = (schema: object, example: object) => ({ "application/json": { schema, example } });
  return {
    openapi: "3.1.0",
    info: { title: "Case", version: "1", description: text },
    tags: [{ name: "Things", description: text }],
    paths: {
      "/things/{id}": {
        summary: text,
        description: text,
        post: {
          operationId: "change",
          tags: ["Things", "More"],
          ...{ summary: text, description: text },
          parameters: [
            parameter("id", "path"),
            parameter("q", "query"),
            parameter("Mode", "header"),
          ],
          requestBody: {
            description: text,
            required: true,
            content: json(things, { note: text, list: [text, { [`k${text}`]: text }] }),
          },
          responses: {
            200: { description: text, content: json(answer, {}) },
            404: { description: text },
          },
        },
      },
    },
    components: { schemas: { thing: answer } },
  };
}

interface Comment {
  /** Names of its tags, and what TypeScript takes for a type or a parameter's name. */
  readonly tags: readonly string[];
  readonly links: number;
  /** What it says in front of its tags. */
  readonly text: string | undefined;
  readonly example: string | undefined;
}

/** Every documentation comment of a client, file by file, in the order in which they stand there. */
async function commentsOf(text: string, example = text): Promise<Map<string, Comment[]>> {
  const file = { file: "openapi.json", text: JSON.stringify(description(text, example)) };
  const sources = sourcesOf(await generateInMemory(file));
  expect([...sources.keys()]).toContain("things/index.ts");
  const own = [...sources].filter(([path]) => !path.startsWith("runtime/"));
  return new Map(own.map(([path, content]) => [path, commentsIn(content)]));
}

function commentsIn(text: string): Comment[] {
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  const found = new Set<ts.JSDoc>();
  const visit = (node: ts.Node) => {
    for (const each of ts.getJSDocCommentsAndTags(node)) if (ts.isJSDoc(each)) found.add(each);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found].map(readComment);
}

function readComment(comment: ts.JSDoc): Comment {
  const tags = comment.tags ?? [];
  const parts = [comment, ...tags].flatMap(({ comment: text }) =>
    typeof text === "object" ? [...text] : [],
  );
  const example = tags.find(({ tagName }) => tagName.text === "example");
  return {
    tags: tags.map((tag) => [tag.tagName.text, ...namesIn(tag)].join(" ")),
    links: parts.filter((part) => part.kind !== ts.SyntaxKind.JSDocText).length,
    text: ts.getTextOfJSDocComment(comment.comment),
    example: ts.getTextOfJSDocComment(example?.comment),
  };
}

function namesIn(tag: ts.JSDocTag): string[] {
  const type = "typeExpression" in tag ? (tag.typeExpression as ts.Node | undefined) : undefined;
  const name = "name" in tag ? (tag.name as ts.Node | undefined) : undefined;
  return [type, name].flatMap((node) => node?.getText() ?? []);
}

const structure = (comments: Map<string, Comment[]>) =>
  [...comments].map(([path, list]) => [path, list.map(({ tags, links }) => ({ tags, links }))]);

const HARMLESS = "Text of a description.";

let harmless: Map<string, Comment[]>;
let withoutExamples: Map<string, Comment[]>;
beforeAll(async () => {
  harmless = await commentsOf(HARMLESS);
  withoutExamples = await commentsOf(HARMLESS, "x".repeat(LONGEST_EXAMPLE));
});

it("leaves long examples of properties out, and nothing else", () => {
  const all = [...harmless.values()].flat();
  const left = [...withoutExamples.values()].flat();
  const isExample = (tag: string) => tag === "example";
  const others = (of: Comment[]) => of.map(({ tags }) => tags.filter((tag) => !isExample(tag)));
  const examples = (of: Comment[]) => of.flatMap(({ example }) => example ?? []);
  expect(others(left)).toEqual(others(all));
  expect(examples(all)).toContain(JSON.stringify(HARMLESS));
  expect(examples(left).filter((it) => !it.startsWith("```"))).toEqual([]);
});

it("looks into every place", () => {
  const names = [...harmless.values()].flat().flatMap(({ tags }) => tags);
  const wanted = [
    "param args.path.id",
    "param args.query.q",
    "returns",
    "throws {CaseApiError}",
    "example",
    "default",
  ];
  expect(names).toEqual(expect.arrayContaining(wanted));
  expect(names).not.toContain("deprecated");
  // The type and its two properties.
  const described = harmless.get("schema.ts")?.filter(({ text }) => text?.startsWith(HARMLESS));
  expect(described).toHaveLength(3);
});

describe.each(Object.entries(TEXTS))("%s", (_, text) => {
  let comments: Map<string, Comment[]>;
  beforeAll(async () => {
    comments = await commentsOf(text);
  });

  it("adds no tag, no link and no type, and takes none away", () => {
    const isShown = JSON.stringify(text).length <= LONGEST_EXAMPLE;
    expect(structure(comments)).toEqual(structure(isShown ? harmless : withoutExamples));
  });

  it("means itself in the example", () => {
    const all = [...comments.values()].flat();
    const examples = all
      .flatMap(({ example }) => example ?? [])
      .filter((it) => /\.change\(/.test(it));
    expect(examples).toHaveLength(2);
    for (const example of examples) {
      const [start, ...lines] = example.split("\n");
      expect([start, lines.pop()]).toEqual(["```ts", "```"]);
      const values = stringsIn(lines.join("\n"));
      expect(values.filter((value) => value === text).length).toBeGreaterThanOrEqual(3);
      const others = values.filter((value) => value !== text && value !== `k${text}`);
      expect(others).toEqual([]);
    }
  });
});

/** What the string literals of a program say, and that it is one. */
function stringsIn(text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
