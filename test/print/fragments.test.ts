/** What was printed of a view is given out again only where printing would give the same. */
import { describe, expect, it } from "vitest";
import { Code } from "../../generator/pipeline/print/code.js";
import { createFragments } from "../../generator/pipeline/print/handlebars/fragments.js";
import {
  createRenderer,
  type TemplateTexts,
} from "../../generator/pipeline/print/handlebars/index.js";

/** A renderer that counts how often it prints a name. */
function rendererOf(texts: TemplateTexts, fragments = createFragments()) {
  const printed: string[] = [];
  const name = (text: string) => {
    printed.push(text);
    return Code.trusted(text);
  };
  const number = (value: number) => Code.trusted(String(value));
  return { render: createRenderer(texts, { name, number }, fragments), printed, fragments };
}

const view = { items: [{ is: "a" }, { is: "b" }] };
const page = "{{#each items}}{{> item}}{{/each}}";

describe("fragments", () => {
  it("a view that is the same one is printed once, a copy of it again", () => {
    const { render, printed } = rendererOf({ page, item: "{{name is}};" });
    expect([render("page", view), render("page", view)]).toEqual(["a;b;", "a;b;"]);
    expect(printed).toEqual(["a", "b"]);
    expect(render("page", { items: [...view.items] })).toBe("a;b;");
    expect(printed).toEqual(["a", "b"]);
    expect(render("page", structuredClone(view))).toBe("a;b;");
    expect(printed).toEqual(["a", "b", "a", "b"]);
  });

  it("another template around them leaves partials as they are", () => {
    const { render, fragments } = rendererOf({ page, item: "{{name is}};" });
    render("page", view);
    const next = rendererOf({ page: `[${page}]`, item: "{{name is}};" }, fragments);
    expect(next.render("page", view)).toBe("[a;b;]");
    expect(next.printed).toEqual([]);
  });

  it("another partial within them does not", () => {
    const texts = { page, item: "{{> inner}};", inner: "{{name is}}" };
    const { render, fragments } = rendererOf(texts);
    render("page", view);
    const next = rendererOf({ ...texts, inner: "<{{name is}}>" }, fragments);
    expect(next.render("page", view)).toBe("<a>;<b>;");
    expect([...fragments.keys()].every((text) => text.includes("<{{"))).toBe(true);
  });

  it.each([
    ["the loop that it is called in", page, "{{number @index}}"],
    ["the root", page, "{{name @root.title}}"],
    ["the root, in a partial of its own", page, "{{> inner}}"],
  ])("a partial that sees %s is printed each time", (_, pageText, item) => {
    const texts = { page: pageText, item, inner: "{{name @root.title}}" };
    const items = [{ is: "a", own: [{}] }];
    const plain = createRenderer(texts, {
      name: (text: string) => Code.trusted(text),
      number: (value: number) => Code.trusted(String(value)),
    });
    const { render } = rendererOf(texts);
    for (const each of [
      { title: "one", items },
      { title: "two", items: [{ is: "z", own: [{}] }, ...items] },
    ]) {
      expect(render("page", each)).toBe(plain("page", each));
    }
  });

  it.each([
    ["a loop of its own", "{{#each own}}{{number @index}}{{name ../is}}{{/each}}"],
    ["arguments", '{{> inner is="x"}}'],
  ])("a partial with %s prints the same", (_, item) => {
    const texts = { page, item, inner: "{{name is}}" };
    const { render } = rendererOf(texts);
    const input = { items: [{ is: "a", own: [{}, {}] }] };
    const first = render("page", input);
    expect(first).not.toBe("");
    expect(render("page", { ...input })).toBe(first);
  });
});
