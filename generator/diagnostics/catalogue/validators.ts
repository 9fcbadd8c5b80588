import { entry } from "./entry.js";

/** Codes of the validators emitter: schemas that say something else than they seem to. */
export const validatorEntries = {
  "unsupported-keyword": entry<{ keyword: string }>({
    severity: "warning",
    title: ({ keyword }) => `validators do not check \`${keyword}\``,
    cause:
      "The keyword constrains values in a way that has no counterpart in the model; validators accept what only this keyword forbids.",
    fix: "Say it with keywords that are supported (the guide on validators lists them), in an overlay or in the description.",
  }),
  "unsatisfiable-schema": entry<{ reason: string }>({
    severity: "warning",
    title: ({ reason }) => `no value satisfies this schema: ${reason}`,
    cause: "Two of its keywords contradict each other, so validators reject every value here.",
    fix: "Take one of them away, in an overlay or in the description.",
  }),
  "invalid-pattern": entry<{ pattern: string }>({
    severity: "warning",
    title: ({ pattern }) => `\`${pattern}\` is no regular expression of ECMAScript`,
    cause:
      "JSON Schema patterns are ECMA-262 regular expressions; validators do not check this one.",
    fix: "Correct the pattern, in an overlay or in the description.",
  }),
  "slow-pattern": entry<{ pattern: string; complexity: string }>({
    severity: "warning",
    title: ({ pattern, complexity }) =>
      `\`${pattern}\` takes ${complexity} time on texts made to slow it down`,
    cause:
      "The expression can match the same text in many ways, all of which are tried before it gives up (catastrophic backtracking).",
    fix: "Rewrite the pattern without nested or adjacent repetitions of the same characters, or limit the length of the text.",
  }),
};
