import { expect, it } from "vitest";
import { budgetProblems, nextBudget } from "../../generator/publish/budget.js";

it("5 % more is within the budget, anything beyond is not", () => {
  expect(budgetProblems({ ".": 1000 }, { ".": 1050 })).toEqual([]);
  expect(budgetProblems({ ".": 1000 }, { ".": 1051 })).toEqual([
    ". grew by 5.1 %, from 1.00 kB to 1.05 kB",
  ]);
});

it("an entry point without a budget has nothing to grow from", () => {
  expect(budgetProblems({}, { "./contacts": 9000 })).toEqual([]);
});

it("a budget stays while it is kept, so that small steps add up", () => {
  const before = { ".": 1000, "./gone": 10 };
  expect(nextBudget(before, { ".": 1040, "./new": 5 }, false)).toEqual({ ".": 1000, "./new": 5 });
  expect(nextBudget(before, { ".": 2000 }, true)).toEqual({ ".": 2000 });
});
