/** Random edits of a small description: the rules and the compiler agree on what breaks. */
import { describe, expect, it } from "vitest";
import { randomSteps } from "./support/edits.js";
import { judge } from "./support/oracle.js";

const COUNT = Number(process.env.RANDOM_STEPS ?? 40);
const SEED = Number(process.env.RANDOM_SEED ?? 6);

const steps = randomSteps(COUNT, SEED);
const verdicts = await judge(steps);

describe.each(verdicts.map((verdict, index) => [verdict.name, verdict, index] as const))(
  "%s",
  (_, { rules, errors }, index) => {
    it(rules.length > 0 ? `breaks: ${rules.join(", ")}` : "compiles", () => {
      const agrees = rules.length > 0 === errors.length > 0;
      expect(agrees, `${JSON.stringify({ rules, errors, step: steps[index] }, undefined, 1)}`).toBe(
        true,
      );
    });
  },
);

it("both outcomes occur", () => {
  const broken = verdicts.filter(({ rules }) => rules.length > 0).length;
  expect(broken).toBeGreaterThan(COUNT / 10);
  expect(broken).toBeLessThan(COUNT);
});
