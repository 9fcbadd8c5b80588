import { describe, expect, it } from "vitest";
import { findSharedRuns } from "../../generator/prose/shared-runs.js";
import { textsOf } from "../../generator/prose/texts.js";

const THEIRS = "one two three four five six seven eight nine ten eleven twelve";

function runs(ours: string, theirs = THEIRS) {
  const found = findSharedRuns([{ pointer: "/a", text: ours }], [{ pointer: "/b", text: theirs }]);
  return found.map(({ words }) => words.join(" "));
}

describe("words in common", () => {
  it("seven in a row are none", () => {
    expect(runs("zero one two three four five six seven zero")).toEqual([]);
  });

  it("eight in a row are a run", () => {
    expect(runs("zero two three four five six seven eight nine zero")).toEqual([
      "two three four five six seven eight nine",
    ]);
  });

  it("a longer run is told once, whole", () => {
    expect(runs(`so: ${THEIRS}, and more`)).toEqual([THEIRS]);
  });

  it("two runs with other words between are two", () => {
    const half = "one two three four five six seven eight";
    expect(runs(`${half} zero ${half}`)).toEqual([half, half]);
  });

  it("capitals, punctuation, line ends and markup do not count", () => {
    const ours = "**One** two,\nthree; (four) `five` six – seven. Eight!";
    expect(runs(ours)).toEqual(["one two three four five six seven eight"]);
    const theirs = "<p>One two three <b>four</b></p> [five](six) seven eight";
    expect(runs("one two three four five six seven eight", theirs)).toHaveLength(1);
    expect(runs("Intercom's a b c d e f g", "intercom’s a b c d e f g")).toHaveLength(1);
  });

  it("a name of code is one word", () => {
    const names = "a_b c.d e/f g:h i j k";
    expect(runs(names, names)).toEqual([]);
    expect(runs(`${names} l`, `${names} l`)).toEqual([`${names} l`]);
  });

  it("a word with a hyphen is two", () => {
    expect(runs("a-b c-d e-f g-h", "a b c d e f g h")).toHaveLength(1);
  });

  it("texts of different places are not joined", () => {
    const theirs = [
      { pointer: "/a", text: "one two three four" },
      { pointer: "/b", text: "five six seven eight" },
    ];
    const ours = { pointer: "/c", text: "one two three four five six seven eight" };
    expect(findSharedRuns([ours], theirs)).toEqual([]);
  });

  it("places are told", () => {
    const ours = { pointer: "/c", text: THEIRS, file: "f" };
    const [found] = findSharedRuns([ours], [{ pointer: "/b", text: THEIRS }]);
    expect(found).toMatchObject({ ours, theirs: "/b" });
  });
});

describe("texts of a document", () => {
  it("are summaries, descriptions, titles, and what examples say", () => {
    const document = {
      info: { title: "A", version: "1" },
      paths: { "/p": { get: { summary: "B", operationId: "no" } } },
      schema: {
        properties: { description: { type: "string", description: "C" } },
        enum: ["no"],
        example: { body: "D", list: ["E", 1, { deep: "F" }] },
      },
    };
    expect(textsOf(document)).toEqual([
      { pointer: "/info/title", text: "A" },
      { pointer: "/paths/~1p/get/summary", text: "B" },
      { pointer: "/schema/properties/description/description", text: "C" },
      { pointer: "/schema/example/body", text: "D" },
      { pointer: "/schema/example/list/0", text: "E" },
      { pointer: "/schema/example/list/2/deep", text: "F" },
    ]);
  });
});
