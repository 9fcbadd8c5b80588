import type { EntrySurface } from "./types.js";

/**
 * The surface as Markdown, for people who review a change: one line an export, so that the
 * difference between two versions says what changed.
 */
export function printSurface(packageName: string, entries: readonly EntrySurface[]): string {
  const parts = entries.map(({ path, exports }) => {
    const name = path === "." ? packageName : `${packageName}/${path.slice(2)}`;
    const lines = exports.map(({ signature }) => signature);
    return `## ${name}\n\n${lines.length === 0 ? "Nothing." : fence(lines)}\n`;
  });
  const about = [
    "What each entry point exports, sorted by name: types first, then what runs. The fields of the",
    "description's own types stand in `src/schema.ts`; `CHANGELOG.md` says which of them changed.",
    "`intercom-codegen api` writes this page; do not edit it by hand.",
  ].join("\n");
  return [`# ${packageName}: public surface\n`, `${about}\n`, ...parts].join("\n");
}

function fence(lines: readonly string[]): string {
  return ["```ts", ...lines, "```"].join("\n");
}
