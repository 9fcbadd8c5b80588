import { entry } from "./entry.js";

const CONTRACT = "docs/view-model.md lists what each template sees.";

/** Codes of the check of teams' templates. */
export const templateEntries = {
  "template-syntax": entry<{ detail: string }>({
    severity: "error",
    title: ({ detail }) => `the template cannot be read: ${detail}`,
    cause: "Handlebars cannot tell where its blocks and mustaches begin and end.",
    fix: "Close each `{{#block}}` with `{{/block}}`, and each mustache with `}}`.",
  }),
  "template-raw-text": entry<{ written: string }>({
    severity: "error",
    title: ({ written }) => `\`${written}\` prints raw text`,
    cause:
      "A text of a description may hold what ends a string or a comment; only code and what helpers give is printed.",
    fix: "Write `{{…}}`, and print a text with a helper that escapes it.",
  }),
  "template-unknown-partial": entry<{ name: string; hint: string }>({
    severity: "error",
    title: ({ name }) => `there is no template \`${name}\``,
    cause: ({ hint }) => `A partial is called by the name of its template. ${hint}`,
    fix: "Correct the name, or add the template; `templates list` shows all of them.",
  }),
  "template-unknown-helper": entry<{ name: string; hint: string }>({
    severity: "error",
    title: ({ name }) => `there is no helper \`${name}\` here`,
    cause: ({ hint }) =>
      `Each emitter gives its own templates helpers, and the team's configuration adds to them. ${hint}`,
    fix: "Correct the name, or add the helper to the team's configuration.",
  }),
  "template-unknown-field": entry<{ path: string; name: string; owner: string; hint: string }>({
    severity: "error",
    title: ({ path, name, owner }) =>
      path === name
        ? `there is no \`${name}\` in ${owner}`
        : `there is no \`${name}\` in ${owner}, which \`${path}\` asks for`,
    cause: ({ hint }) => `Templates see nothing but the view model. ${hint}`,
    fix: `Correct the path. ${CONTRACT}`,
  }),
  "template-unknown-variable": entry<{ name: string; hint: string }>({
    severity: "error",
    title: ({ name }) => `there is no \`@${name}\` here`,
    cause: ({ hint }) => `Loops have \`@index\`, \`@key\`, \`@first\` and \`@last\`. ${hint}`,
    fix: "Use it inside the `{{#each}}` that it belongs to, or take it away.",
  }),
  "template-outside": entry<{ path: string }>({
    severity: "error",
    title: ({ path }) => `\`${path}\` leads out of the template`,
    cause:
      "Each `../` leaves one `{{#each}}` or `{{#with}}`, and a partial does not see what is around its call.",
    fix: "Take a `../` away, or give the partial what it needs: `{{> name it=../it}}`.",
  }),
  "template-prints-no-code": entry<{ path: string; found: string }>({
    severity: "error",
    title: ({ path, found }) => `\`{{${path}}}\` prints ${found}, which is not code`,
    cause: "Only code and what helpers give is printed, so that no text can become code.",
    fix: "Print it with a helper that escapes it, or use it in a condition.",
  }),
  "template-partial-context": entry<{ partial: string; reason: string }>({
    severity: "error",
    title: ({ partial, reason }) => `\`${partial}\` cannot be called here: ${reason}`,
    cause: "A partial sees what it is called with, and this one needs something else.",
    fix: ({ partial }) =>
      `Call it where the default templates do (\`templates list\` says from where), or with what it needs: \`{{> ${partial} it}}\`.`,
  }),
  "template-replaces-nothing": entry<{ name: string; hint: string }>({
    severity: "error",
    title: ({ name }) => `\`${name}\` replaces nothing any more`,
    cause: ({ hint }) =>
      `No default template has this name, so that the team's is never rendered. ${hint}`,
    fix: "Rename it to the template that it is to replace, put it below `team/` if it is the team's own, or delete it.",
  }),
  "template-unreached": entry<{ name: string }>({
    severity: "warning",
    title: ({ name }) => `nothing renders \`${name}\` any more`,
    cause: "Another template of the team replaces the one that called it.",
    fix: "Call it there, or delete it.",
  }),
};
