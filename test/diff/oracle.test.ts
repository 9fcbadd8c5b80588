/** "Breaking" is a claim about TypeScript: the compiler has to agree with every rule. */
import { describe, expect, it } from "vitest";
import { rules } from "../../generator/diff/index.js";
import { readDiffCases } from "./support/cases.js";
import { judge } from "./support/oracle.js";

const cases = readDiffCases();
const verdicts = await judge(cases.map((each) => ({ ...each, name: each.rule })));

describe.each(verdicts.map((verdict) => [verdict.name, verdict] as const))(
  "%s",
  (name, verdict) => {
    const entry = Object.entries(rules).find(([id]) => id === name)?.[1];
    const breaks = entry?.level === "breaking" && entry.noticedBy === "compiler";

    it(breaks ? "does not compile" : "compiles", () => {
      if (breaks) expect(verdict.errors).not.toEqual([]);
      else expect(verdict.errors).toEqual([]);
    });
  },
);
