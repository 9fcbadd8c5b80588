import { expect, it } from "vitest";
import { hasColours, isTerminal } from "../../generator/cli/terminal.js";

const terminal = { isTTY: true, columns: 80 };

it.each([0, -1, Number.NaN, undefined])("a width of %s is no terminal", (columns) => {
  const stream = columns === undefined ? { isTTY: true } : { isTTY: true, columns };
  expect(isTerminal(stream, {})).toBe(false);
  expect(hasColours(stream, {})).toBe(false);
});

it("a terminal is one, unless it is dumb or that of a CI", () => {
  expect(isTerminal(terminal, {})).toBe(true);
  expect(isTerminal(terminal, { CI: "false" })).toBe(true);
  expect(isTerminal({ columns: 80 }, {})).toBe(false);
  expect(isTerminal(terminal, { TERM: "dumb" })).toBe(false);
  expect(isTerminal(terminal, { CI: "true" })).toBe(false);
});

it("NO_COLOR takes colours away, FORCE_COLOR gives them, or takes them with 0", () => {
  expect(hasColours(terminal, {})).toBe(true);
  expect(hasColours(terminal, { NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(false);
  expect(hasColours(terminal, { NO_COLOR: "" })).toBe(true);
  expect(hasColours({}, { FORCE_COLOR: "1" })).toBe(true);
  expect(hasColours(terminal, { FORCE_COLOR: "0" })).toBe(false);
});
