import type { RootContent } from "mdast";
import { anchorOf, parseMarkdown, partsBy, textIn } from "./markdown-tree.js";

/** The blocks of code of an operation. */
export interface Blocks {
  readonly curl?: string;
  /** What curl sends; absent for a request without a text. */
  readonly body?: string;
  /** JSON by status. */
  readonly answers: ReadonlyMap<string, string>;
}

/** The blocks of each operation of a Markdown page, by the id of its anchor. */
export function readBlocks(markdown: string): Map<string, Blocks> {
  const parts = [...partsBy(parseMarkdown(markdown).children, anchorOf)];
  const operations = parts.filter(([id]) => !id.startsWith("type-"));
  return new Map(operations.map(([id, own]) => [id, blocksIn(own)]));
}

function blocksIn(nodes: readonly RootContent[]): Blocks {
  const answers = new Map<string, string>();
  let status = "";
  for (const node of nodes) {
    const [first] = node.type === "paragraph" ? node.children : [];
    if (first?.type === "strong") status = textIn(first).split(" ")[0] ?? "";
    if (node.type === "code" && node.lang === "json") answers.set(status, node.value);
  }
  const curl = nodes.flatMap((node) =>
    node.type === "code" && node.value.startsWith("curl ") ? [node.value] : [],
  )[0];
  const body = curl === undefined ? undefined : dataOf(curl);
  return { answers, ...(curl !== undefined && { curl }), ...(body !== undefined && { body }) };
}

/** The text in the single quotes behind `-d`, as a shell reads it (POSIX, 2.2.2). */
function dataOf(curl: string): string | undefined {
  return / -d '((?:[^']|'\\'')*)'/.exec(curl)?.[1]?.replaceAll("'\\''", "'");
}
