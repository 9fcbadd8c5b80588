import type { TemplateUpgrade, UpgradeState } from "../../overrides/upgrade.js";

/** What became of one template of a team. */
export interface UpgradedTemplate extends Omit<TemplateUpgrade, "text" | "base"> {
  readonly team: string;
  /** From the folder that the command ran in. */
  readonly path: string;
  /** Whether its file changes. */
  readonly isChanged: boolean;
}

/** How many of each there are, in this order. */
const COUNTED: Readonly<Record<UpgradeState, string>> = {
  merged: "merged",
  conflicting: "with conflicts",
  unresolved: "to resolve first",
  redundant: "no longer needed",
  removed: "without a default",
  unnoted: "not ejected",
  dropped: "deleted",
  current: "up to date",
};

/** The templates of all teams, in one line. */
export function summaryOf(
  templates: readonly UpgradedTemplate[],
  teams: readonly string[],
  isDryRun: boolean,
): string {
  if (teams.length === 0) return "there are no teams here, so there is nothing to do";
  const whose = teams.length === 1 ? teams[0] : `${teams.length} teams`;
  if (templates.length === 0) return `${whose}: no templates that stand in for a default`;
  const counts = Object.entries(COUNTED).flatMap(([state, text]) => {
    const count = templates.filter((template) => template.state === state).length;
    return count === 0 ? [] : [`${count} ${text}`];
  });
  return `${whose}: ${counts.join(", ")}${isDryRun ? " (dry run, nothing written)" : ""}`;
}

/** What to say of one template; nothing where a diagnostic says it, or nothing happened. */
export function detailOf(
  { path, state, from = "an unknown version" }: UpgradedTemplate,
  to: string,
): string[] {
  switch (state) {
    case "merged":
      return [`${path}: merged, ${from} to ${to}`];
    case "redundant":
      return [`${path}: the same as the default of ${to}; unless you mean to change it, delete it`];
    case "unnoted":
      return [`${path}: not ejected, so that nothing is known to merge it with`];
    case "dropped":
      return [`${path}: deleted; what it was copied from goes too`];
    default:
      return [];
  }
}
