import { entry } from "./entry.js";

/** Codes of the prose check: texts and examples that overlays add to the contract. */
export const proseEntries = {
  "prose-file-name": entry<{ name: string; hint: string }>({
    severity: "error",
    title: ({ name }) => `\`${name}\` is not the id of a group`,
    cause: ({ hint }) => `A prose file is named \`<group id>.overlay.yaml\`. ${hint}`,
    fix: "Rename the file to the id of its group.",
  }),
  "prose-outside-contract": entry<{ name: string; hint: string }>({
    severity: "error",
    title: ({ name }) => `\`${name}\` is not in the contract`,
    cause: ({ hint }) => `Prose documents what the contract has and adds nothing to it. ${hint}`,
    fix: "Correct the key, or leave it out.",
  }),
  "prose-changes-contract": entry<{ name: string }>({
    severity: "error",
    title: ({ name }) => `prose says \`${name}\`, which is the contract's to say`,
    cause:
      "Only `summary`, `description`, `title`, `example`, `examples` and `externalDocs` are prose.",
    fix: "Leave it out. What is wrong in the contract is corrected in `fixes.overlay.yaml`.",
  }),
  "prose-said-twice": entry<{ name: string }>({
    severity: "error",
    title: ({ name }) => `\`${name}\` is said by two files`,
    cause: "The later file wins unnoticed, so that a reader of the first one is misled.",
    fix: "Keep the text in the file of the group that it belongs to.",
  }),
  "prose-not-text": entry<{ name: string; found: string }>({
    severity: "error",
    title: ({ name, found }) => `\`${name}\` is ${found}, not a text`,
    cause: "YAML reads unquoted numbers, dates and words such as `true` as other values.",
    fix: "Put the text into quotes.",
  }),
  "prose-summary": entry<{ summary: string; detail: string }>({
    severity: "error",
    title: ({ summary, detail }) => `the summary "${summary}" ${detail}`,
    cause: "Summaries are headings and first lines of comments: `Create a contact`.",
    fix: "Write an imperative of at most 60 characters on one line, without a full stop.",
  }),
  "prose-markup": entry<{ found: string; what: string }>({
    severity: "error",
    title: ({ found, what }) => `\`${found}\` is ${what}`,
    cause: "Texts are Markdown that also stands in comments: no HTML, no headings.",
    fix: "Write it as Markdown, or as `code` where the text is about it.",
  }),
  "prose-example": entry<{ at: string; detail: string }>({
    severity: "error",
    title: ({ at, detail }) => `the example is not valid at \`${at}\`: ${detail}`,
    cause: "Readers copy examples, and the validators of the client refuse what is not valid.",
    fix: "Correct the example by the schema that stands beside it.",
  }),
  "prose-taken-over": entry<{ run: string; words: number }>({
    severity: "error",
    title: ({ run, words }) => `${words} words in a row are those of upstream: "${run}"`,
    cause: "Texts are the project's own: no run of eight or more words is shared with upstream.",
    fix: "Say it in other words, from what a caller needs to know.",
  }),
};
