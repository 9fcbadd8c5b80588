import { ASPECTS, type Aspect, type GroupCoverage, type Item, REQUIRED } from "./coverage.js";

const HEADS: Readonly<Record<Aspect, string>> = {
  group: "group",
  summaries: "summary",
  descriptions: "description",
  parameters: "parameters",
  "request properties": "request",
  responses: "responses",
  "response properties": "response",
  "request examples": "req. example",
  "response examples": "resp. example",
};

/** A table: one line a group and one for all, documented / total in every column. */
export function printCoverage(groups: readonly GroupCoverage[]): string {
  const rows = groups.map(({ id, items }) => [id, ...ASPECTS.map((each) => fraction(items[each]))]);
  const sums = ASPECTS.map((each) => fraction(groups.flatMap(({ items }) => items[each])));
  const table = [["", ...ASPECTS.map((each) => HEADS[each])], ...rows, ["all", ...sums]];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? "").length)),
  );
  const lines = table.map((row) =>
    row.map((cell, column) => pad(cell, widths?.[column] ?? 0, column)).join("  "),
  );
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function fraction(items: readonly Item[]): string {
  return items.length === 0 ? "-" : `${documented(items)}/${items.length}`;
}

function documented(items: readonly Item[]): number {
  return items.filter((item) => item.documented).length;
}

/** Every thing that is not documented: its aspect and its pointer, by group. */
export function printMissing(
  groups: readonly GroupCoverage[],
  aspects: readonly Aspect[] = ASPECTS,
): string {
  return groups
    .map(({ id, items }) => {
      const lines = aspects.flatMap((aspect) =>
        items[aspect]
          .filter((item) => !item.documented)
          .map(({ pointer }) => `  ${aspect.padEnd(20)}${pointer}\n`),
      );
      return lines.length === 0 ? "" : `${id}\n${lines.join("")}`;
    })
    .join("");
}

/** Whether every required aspect of every group is documented. */
export function isComplete(groups: readonly GroupCoverage[]): boolean {
  return groups.every(({ items }) =>
    REQUIRED.every((aspect) => items[aspect].every((item) => item.documented)),
  );
}
