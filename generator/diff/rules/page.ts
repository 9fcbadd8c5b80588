import { areas, type Rule } from "./index.js";

const LEVELS = {
  breaking: "**breaking**",
  compatible: "compatible",
  docs: "docs only",
} as const;

/** The catalogue as a page of the docs, in Markdown; `docs/spec-changes.md` is this text. */
export function cataloguePage(): string {
  const sections = Object.entries(areas).map(([title, rules]) => section(title, rules));
  return `${[INTRODUCTION, ...sections].join("\n\n")}\n`;
}

const INTRODUCTION = `# Changes of a description

\`intercom-codegen spec diff <old> <new>\` says what changed between two descriptions, for someone who
calls the generated client in TypeScript. Each side is a file, a folder with \`contract.yaml\` (its
overlays are applied), or either of them in a commit: \`HEAD~3:spec/intercom-unstable\`.

\`\`\`
intercom-codegen spec diff HEAD~1:spec/intercom-unstable spec/intercom-unstable
intercom-codegen spec diff old.yaml new.yaml --format markdown --fail-on breaking
\`\`\`

- \`--format\` is \`text\` (the default), \`markdown\` (for a pull request), \`json\` or \`github\`
  (annotations of a workflow).
- The exit code is 0; 1 where \`--fail-on breaking\` is given and something breaks, or where one of the
  two descriptions has errors; 2 for what cannot be read and for wrong options.
- Names are made as the configuration file of the current folder says, where there is one.

A change is reported once a cause, with every operation and exported type that it reaches. A schema is
judged in each direction in which it is used: taking from what a caller may send breaks, and so does
adding to what a caller may receive. A type that no operation uses is judged in both.

*Noticed by* says who finds out: the compiler, when code written against the old client meets the new
one; only the run time, since TypeScript has no word for it; or the reader of the docs.

This page is written out of the catalogue in \`generator/diff/rules/\`; a test holds the two together
(\`npx vitest run test/diff/page.test.ts -u\` writes it).`;

function section(title: string, rules: Readonly<Record<string, AnyRule>>): string {
  const entries = Object.entries(rules).map(([id, rule]) => entry(id, rule));
  return [`## ${title}`, ...entries].join("\n\n");
}

/** What a page shows of a rule, whatever its sentence needs. */
type AnyRule = Omit<Rule<never>, "sentence">;

function entry(id: string, { level, noticedBy, why, example }: AnyRule): string {
  return [
    `### \`${id}\``,
    `${LEVELS[level]}, noticed by ${noticedBy === "run time" ? "the run time" : `the ${noticedBy}`}. ${why}`,
    `\`\`\`yaml\n# before\n${example.before}\n# after\n${example.after}\n\`\`\``,
  ].join("\n\n");
}
