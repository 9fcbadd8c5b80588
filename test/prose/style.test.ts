import { describe, expect, it } from "vitest";
import { checkStyle } from "../../generator/prose/style.js";
import { atOperation, atPet, withUpdate } from "./support.js";

function findings(update: object) {
  const { document, additions } = withUpdate(update);
  return checkStyle(document, additions);
}

describe("a summary", () => {
  it.each(["Update a pet", "Process a pet", "Bring a pet back", `U${"p".repeat(59)}`])(
    "may be: %s",
    (summary) => {
      expect(findings(atOperation({ summary }))).toEqual([]);
    },
  );

  it.each([
    ["Update a pet.", "full stop"],
    [`U${"p".repeat(60)}`, "60 characters"],
    ["update a pet", "capital"],
    ["Updates a pet", "imperative"],
    ["Updating a pet", "imperative"],
    ["The update of a pet", "imperative"],
    ["Update\na pet", "line"],
  ])("may not be: %s", (summary, detail) => {
    const found = findings(atOperation({ summary }));
    expect(found).toMatchObject([{ code: "prose-summary" }]);
    expect(found[0]?.message).toContain(detail);
  });
});

describe("a description", () => {
  it.each([
    "Plain text, `code`, **bold** and [a link](https://example.com).",
    "Text about `<p>` is code.",
    "```html\n<p>\n# no heading\n```",
    "At most 5 < 6 and 7 > 6. Tag #1.",
  ])("may be: %s", (description) => {
    expect(findings(atPet({ description }))).toEqual([]);
  });

  it.each([
    ["A <b>bold</b> word.", "<b>"],
    ["A line<br/>break.", "<br/>"],
    ["<!-- hidden -->", "<!--"],
    ["Text\n\n## Heading", "## Heading"],
  ])("may not be: %s", (description, shown) => {
    const found = findings(atPet({ description }));
    expect(found).toMatchObject([{ code: "prose-markup" }]);
    expect(found[0]?.message).toContain(shown);
  });

  it.each([[12], [true], [null], [{ One: null }]])("may not be %j, which is no text", (value) => {
    const found = findings(atPet({ description: value }));
    expect(found).toMatchObject([{ code: "prose-not-text" }]);
  });

  it("in an example is a value as any other", () => {
    const example = { description: 12, summary: "<p>updates.</p>" };
    expect(findings(atPet({ example }))).toEqual([]);
  });
});
