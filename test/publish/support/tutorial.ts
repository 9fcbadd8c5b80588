import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./tools.js";

/** What the reader meets in the tutorial: files to write, edits, and commands to run. */
export interface Step {
  readonly language: string;
  /** The file that the line before names. */
  readonly path?: string;
  readonly text: string;
}

/** The steps of docs/teams.md, up to "Later". */
export async function readTutorial(): Promise<Step[]> {
  const guide = await readFile(join(ROOT, "docs/teams.md"), "utf8");
  const [tutorial = ""] = guide.split("\n### Later\n");
  const fences = tutorial.matchAll(/(?:`([\w./-]+)`:\n\n)?^```(ts|hbs|sh)\n(.*?)^```/gms);
  return [...fences].map(([, path, language = "", text = ""]) => ({
    language,
    text,
    ...(path !== undefined && { path }),
  }));
}
