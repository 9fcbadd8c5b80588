import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conflictOfAll, markerLines, mergeTexts } from "../../generator/overrides/merge.js";

const LABELS = { mine: "yours", base: "ejected from 1.0.0", theirs: "default of 2.0.0" };
const merge = (mine: string, base: string, theirs: string) =>
  mergeTexts({ mine, base, theirs }, LABELS);

/** Lines that are often alike, as those of templates are. */
const text = fc
  .array(fc.constantFrom("{{#if a}}", "{{/if}}", "", "  a", "__proto__", "="), { maxLength: 12 })
  .map((lines) => lines.map((line) => `${line}\n`).join(""));

describe("a merge", () => {
  it("takes the changes of both", () => {
    expect(merge("A\nb\nc\n", "a\nb\nc\n", "a\nb\nC\nd\n")).toEqual({
      text: "A\nb\nC\nd\n",
      conflicts: [],
    });
  });

  it("marks what both have changed, with all three sides", () => {
    expect(merge("a\nmine\nc\n", "a\nb\nc\n", "a\ntheirs\nc\n")).toEqual({
      text: "a\n<<<<<<< yours\nmine\n||||||| ejected from 1.0.0\nb\n=======\ntheirs\n>>>>>>> default of 2.0.0\nc\n",
      conflicts: [2],
    });
  });

  it("says of each conflict where it begins in the new text", () => {
    const { text, conflicts } = merge("1\nb\nc\nd\n2\n", "a\nb\nc\nd\ne\n", "x\nb\nc\nd\ny\n");
    const lines = text.split("\n");
    expect(conflicts.map((line) => [lines[line - 1], lines[line]])).toEqual([
      ["<<<<<<< yours", "1"],
      ["<<<<<<< yours", "2"],
    ]);
  });

  it("takes what both changed alike once", () => {
    expect(merge("a\nx\n", "a\nb\n", "a\nx\n")).toEqual({ text: "a\nx\n", conflicts: [] });
  });

  it("does not join changes that touch", () => {
    expect(merge("A\nb\n", "a\nb\n", "a\nB\n").conflicts).toEqual([1]);
  });

  it("does not choose which of two equal lines was meant", () => {
    // Deleted was the first or the second; only beside the second the other change would stand.
    const { conflicts } = merge("}\nend\n", "}\n}\nend\n", "x\n}\nend\n");
    expect(conflicts).toEqual([1]);
  });

  it("is one conflict where both ways to read it would go through", () => {
    // `a` was added before or after the lines that the other put `b` between.
    expect(merge("a\na\na\n", "a\na\n", "a\nb\na\n").text).toBe(
      "<<<<<<< yours\na\na\na\n||||||| ejected from 1.0.0\na\na\n=======\na\nb\na\n>>>>>>> default of 2.0.0\n",
    );
  });

  it("of what one side left alone is what the other has", () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(merge(changed, base, base)).toEqual({ text: changed, conflicts: [] });
        expect(merge(base, base, changed)).toEqual({ text: changed, conflicts: [] });
        expect(merge(changed, base, changed)).toEqual({ text: changed, conflicts: [] });
      }),
    );
  });

  it("loses no line that a side of a conflict has added", () => {
    fc.assert(
      fc.property(text, text, text, (mine, base, theirs) => {
        const { text: merged, conflicts } = merge(mine, base, theirs);
        if (conflicts.length === 0) return;
        const added = [mine, theirs].flatMap((side) => side.split("\n"));
        const lines = merged.split("\n");
        for (const line of added.filter((each) => !base.split("\n").includes(each))) {
          expect(lines).toContain(line);
        }
      }),
    );
  });
});

describe("the ends of lines", () => {
  it("are those of the team, in new lines and markers too", () => {
    expect(merge("a\r\nmine\r\nc\r\n", "a\nb\nc\n", "a\nb\nc\nd\n").text).toBe(
      "a\r\nmine\r\nc\r\nd\r\n",
    );
    const { text } = merge("mine\r\nc\r\n", "b\nc\n", "theirs\nc\n");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.split("\r\n")[1]).toBe("mine");
  });

  it("are no change, whoever has others", () => {
    expect(merge("A\nb\nc\n", "a\r\nb\r\nc\r\n", "a\r\nb\r\nC\r\n")).toEqual({
      text: "A\nb\nC\n",
      conflicts: [],
    });
  });

  it("count at the end of a text, where a partial prints them", () => {
    expect(merge("A\nb", "a\nb\n", "a\nb\n").text).toBe("A\nb");
    expect(merge("A\nb\n", "a\nb\n", "a\nb").text).toBe("A\nb");
    expect(merge("A\nb", "a\nb", "a\nb\nc").text).toBe("A\nb\nc");
    expect(merge("a\nb", "a\nb\n", "a\nB\n")).toEqual({ text: "a\nB", conflicts: [] });
  });

  it.each([
    ["", "", ""],
    ["a\n", "", ""],
    ["", "a\n", "a\n"],
    ["\n", "\n", "a\n"],
  ])("of next to nothing: %j, %j, %j", (mine, base, theirs) => {
    const expected = mine === base ? theirs : mine;
    expect(merge(mine, base, theirs)).toEqual({ text: expected, conflicts: [] });
  });
});

describe("markers", () => {
  it("are found wherever a line begins with one", () => {
    const { text } = conflictOfAll({ mine: "a\n", base: "b\n", theirs: "c\n" }, LABELS);
    expect(markerLines(text)).toEqual([1, 3, 7]);
    expect(markerLines(text.replaceAll("\n", "\r\n"))).toEqual([1, 3, 7]);
    expect(markerLines("a\n>>>>>>>\n")).toEqual([2]);
  });

  it("are none within a line, longer, or under a heading", () => {
    expect(markerLines("Heading\n=======\n a <<<<<<< b\n<<<<<<<<<\n{{!--<<<<<<< --}}\n")).toEqual(
      [],
    );
  });
});
