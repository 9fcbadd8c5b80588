/** Real history, where the upstream revisions are at hand: every step between two that load. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Change, compareApis } from "../../generator/diff/index.js";
import { createLineIndex } from "../../generator/diff/line-index.js";
import { renderMarkdown } from "../../generator/diff/render/markdown.js";
import { renderText } from "../../generator/diff/render/text.js";
import { createReport, summaryLine } from "../../generator/diff/report.js";
import { createLocator, loadDescription } from "../../generator/pipeline/description/index.js";
import type { Api } from "../../generator/pipeline/model/types.js";
import { load } from "../diff/support/load.js";

const FOLDER = fileURLToPath(new URL("../../../shared/spec/upstream", import.meta.url));
const isThere = existsSync(FOLDER);
const files = isThere ? readdirSync(FOLDER).filter((file) => file.startsWith("unstable-")) : [];
const textOf = (file: string) => readFileSync(join(FOLDER, file), "utf8");

interface Revision {
  readonly date: string;
  readonly text: string;
  readonly api: Api;
}

/** Two of these files are known not to load. */
const revisions = files.sort().flatMap((file): Revision[] => {
  const text = textOf(file);
  if (loadDescription({ file, text }).document === undefined) return [];
  return [
    {
      date: file.slice("unstable-".length, -"-1234567.yaml".length),
      text,
      api: load(file, text).api,
    },
  ];
});

const steps = revisions.slice(1).flatMap((after, index) => {
  const before = revisions[index];
  return before === undefined ? [] : [{ before, after }];
});

function between(from: string, to: string): Change[] {
  const of = (date: string) => revisions.find((each) => each.date === date);
  const [before, after] = [of(from), of(to)];
  if (before === undefined || after === undefined) throw new Error(`no ${from} or ${to}`);
  return compareApis(before.api, after.api);
}

describe.skipIf(!isThere)("upstream's history (skipped where it is not at hand)", () => {
  it("has steps", () => {
    expect(steps.length).toBeGreaterThan(8);
  });

  it.each(steps.map(({ before, after }) => [before.date, after.date, before, after] as const))(
    "%s to %s: every cause once, at places that are there",
    (_, __, before, after) => {
      const changes = compareApis(before.api, after.api);
      const causes = changes.map(
        (each) => `${each.rule} ${each.before} ${each.after} ${each.message}`,
      );
      expect(new Set(causes).size).toBe(causes.length);
      const said = changes.map(({ rule, message, operations }) => [rule, message, operations]);
      expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(said.length);
      const lines = new Set(changes.map(({ message }) => message.split("\n").length));
      expect([...lines].every((count) => count === 1)).toBe(true);
    },
  );

  it.each(steps.map(({ after }) => [after.date, after] as const))(
    "%s: nothing differs from itself",
    (_, { text }) => {
      expect(compareApis(load("a", text).api, load("b", text).api)).toEqual([]);
    },
  );

  it("2026-04-11: `Unstable` became `Preview`, in the version and in the type of the same name", () => {
    const changes = between("2026-04-10", "2026-04-11").filter(({ level }) => level !== "docs");
    expect(changes.map(({ rule, message }) => [rule, message])).toEqual([
      [
        "request-enum-value-replaced",
        "`IntercomVersion` takes the value `Preview` instead of `Unstable`",
      ],
      ["type-renamed", "the type `IntercomVersionUnstable` is called `IntercomVersionPreview` now"],
    ]);
  });

  it("2026-04-17: the Custom Channel Events are gone", () => {
    const gone = between("2026-04-11", "2026-04-17").filter(({ rule }) => rule === "group-removed");
    expect(gone).toMatchObject([
      {
        level: "breaking",
        group: "Custom Channel Events",
        operations: [
          "customChannelEvents.notifyAttributeCollected",
          "customChannelEvents.notifyNewConversation",
          "customChannelEvents.notifyNewMessage",
          "customChannelEvents.notifyQuickReplySelected",
        ],
      },
    ]);
  });

  it("2026-04-10 to 2026-08-21 in one step stays readable", () => {
    const changes = between("2026-04-10", "2026-08-21");
    const side = { name: "x.yaml", locate: (pointer: string) => ({ pointer }) };
    const report = createReport(side, side, changes);
    const coded = changes.filter(({ level }) => level !== "docs").length;
    const lines = renderText(report).trimEnd().split("\n");
    expect(lines[0]).toContain(summaryLine(report.summary));
    expect(lines.slice(1).find((line) => line !== "")).toBe(
      `Breaking (${report.summary.breaking})`,
    );
    expect(lines.filter((line) => line.startsWith("    "))).toHaveLength(coded);
    expect(renderMarkdown(report).length).toBeLessThan(65_536);
  });

  it("types that share a few common names are not taken for one another", () => {
    const changes = between("2026-04-10", "2026-08-21");
    const messages = changes.map(({ message }) => message);
    expect(messages).toContain("the type `CustomChannelContact` is gone");
  });

  it("removals turn into additions when the sides are swapped", () => {
    for (const { before, after } of steps) {
      const forth = compareApis(before.api, after.api);
      const back = compareApis(after.api, before.api);
      const pairs = [
        ["operation-removed", "operation-added"],
        ["group-removed", "group-added"],
        ["type-removed", "type-added"],
        ["region-removed", "region-added"],
      ] as const;
      for (const [removed, added] of pairs) {
        const of = (changes: readonly Change[], rule: string, name: "before" | "after") =>
          changes.flatMap((each) => (each.rule === rule ? [each[name]] : [])).sort();
        expect(of(forth, removed, "before")).toEqual(of(back, added, "after"));
        expect(of(forth, added, "after")).toEqual(of(back, removed, "before"));
      }
    }
  });

  it("lines are those that a parser with positions finds", () => {
    for (const { before, after } of steps.slice(-1)) {
      const changes = compareApis(before.api, after.api);
      const pointers = changes.flatMap((change) => change.after ?? []);
      const { lineOf } = createLineIndex(after.text, pointers);
      const locator = createLocator("a", after.text);
      for (const change of changes) {
        if (change.after === undefined) continue;
        expect(lineOf(change.after)).toBe(locator.locate(change.after).line);
      }
    }
  });
});
