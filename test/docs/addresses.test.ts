/** Addresses of places on a page, and names of methods in descriptions, which lead to theirs. */
import { expect, it } from "vitest";
import { withAnchors } from "../../generator/pipeline/emitters/docs/html/anchors.js";
import { safeHtml, safeMarkdown } from "../../generator/pipeline/emitters/docs/text/markdown.js";
import { methodLinks } from "../../generator/pipeline/emitters/docs/text/method-links.js";
import type {
  DocsGroupView,
  DocsView,
  FieldView,
} from "../../generator/pipeline/emitters/docs/view/index.js";

const PLAIN = { type: [], nullable: false, values: [], limits: [], rules: [] };

const field = (name: string, fields: readonly FieldView[] = []): FieldView => ({
  ...PLAIN,
  name,
  fields,
  variants: [],
  required: false,
  deprecated: false,
  readOnly: false,
  writeOnly: false,
});

const group = (id: string, name: string, fields: readonly FieldView[]): DocsGroupView => {
  const body = { ...PLAIN, fields, variants: [] };
  const operation = {
    group: id,
    name,
    summary: name,
    method: "POST",
    path: "/",
    call: `${id}.${name}`,
    deprecated: false,
    pathParts: [],
    parameters: [],
    body: { required: true, contents: [{ mediaType: "application/json", schema: body }] },
    responses: [{ status: "409", isError: true, contents: [] }],
    repeatable: false,
    argsType: "Args",
    validators: [],
    links: [],
    samples: [],
  };
  return { id, title: id, operations: [operation], shared: [], types: [], allTypes: [] };
};

const anchors = (view: object): string[] =>
  [...JSON.stringify(view).matchAll(/"anchor":"([^"]*)"/g)]
    .map(([, anchor]) => anchor ?? "")
    .sort();

it("an address is made of the names on the way to the place", () => {
  expect(anchors(withAnchors(group("a", "make", [field("b", [field("c")])])))).toEqual([
    "make.409",
    "make.body.b",
    "make.body.b.c",
  ]);
});

it("no two places have the same, whatever they are called", () => {
  const fields = [field("b", [field("c")]), field("b.c"), field("b"), field("b")];
  const all = anchors(withAnchors(group("a", "make", fields)));
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain("make.body.b.c");
});

const SITE = {
  groups: [group("a", "make", []), group("b", "make", []), group("b", "only", [])],
} as unknown as DocsView;

it.each([
  ["`only`", '<a href="b.html#only"><code>only</code></a>'],
  ["`a.make`", '<a href="a.html#make"><code>a.make</code></a>'],
  ["`make`", "<code>make</code>"],
  ["`only()` and only", "<code>only()</code> and only"],
  ["[`only`](https://example.com)", '<a href="https://example.com"><code>only</code></a>'],
])("%s in a description", (markdown, html) => {
  expect(safeHtml(markdown, methodLinks(SITE, "html"))).toBe(`<p>${html}</p>`);
});

it("links in Markdown, too", () => {
  expect(safeMarkdown("Use `only`.", methodLinks(SITE, "md"))).toBe("Use [`only`](b.md#only).\n");
});
