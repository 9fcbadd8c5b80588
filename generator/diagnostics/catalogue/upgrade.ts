import { entry } from "./entry.js";

/** Codes of `templates upgrade`: templates that a team has taken over, and their defaults. */
export const upgradeEntries = {
  "upgrade-conflict": entry<{ name: string; from: string; to: string }>({
    severity: "error",
    title: ({ name, to }) => `\`${name}\`: the default of ${to} differs where you have changed it`,
    cause: ({ from, to }) => {
      // In a clone, templates change before the version does.
      const since = from === to ? `the template was copied, also from ${from}` : from;
      return `The team and the generator have both changed these lines, or lines that belong together, since ${since}.`;
    },
    fix: "Write between the markers what it should be, and delete the markers. The default as it is now counts as taken over, so that no later upgrade brings this change again.",
  }),
  "upgrade-unresolved": entry<{ name: string }>({
    severity: "error",
    title: ({ name }) => `\`${name}\` still has markers of a conflict`,
    cause:
      "An upgrade has marked lines that both the team and the generator have changed, and nobody has chosen yet.",
    fix: "Write between the markers what it should be, and delete the markers; then run this again.",
  }),
  "upgrade-removed": entry<{ name: string; from: string; to: string }>({
    severity: "warning",
    title: ({ name, to }) => `${to} has no default \`${name}\` any more`,
    cause: ({ from }) =>
      `It was copied from ${from}. What the generator no longer has it no longer calls; the file was left as it is.`,
    fix: "Delete it; or move it below `team/` if templates of yours call it.",
  }),
};
