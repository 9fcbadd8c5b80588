import { reasonOf } from "../../diagnostics/thrown.js";
import { defined } from "../../json/values.js";
import type { TeamHooks } from "../config/config.js";
import { ConfigError } from "../config/config-error.js";
import type { Format } from "../print/format.js";
import type { Emitted } from "./drive.js";

/** Whose hook it is. */
export interface Hooked {
  readonly hooks?: TeamHooks;
  /** Absent for the project itself. */
  readonly team?: string;
  /** The configuration. */
  readonly file?: string;
}

/**
 * Hands each TypeScript file that a template has rendered to the hook of whom it is for, as a tree.
 *
 * @throws {UsageError} for a hook that throws, or that leaves no TypeScript behind
 */
export async function applyHooks(
  files: readonly Emitted[],
  team: Hooked,
  format: Format,
): Promise<readonly Emitted[]> {
  const hook = team.hooks?.sourceFile;
  if (hook === undefined) return files;
  // It takes half a second to load, which only those pay for who have a hook.
  const { Project } = await import("ts-morph");
  const project = new Project({ useInMemoryFileSystem: true });
  const changed: Emitted[] = [];
  for (const file of files) {
    const { path, content, group } = file;
    if (!file.isRendered || !path.endsWith(".ts")) {
      changed.push(file);
      continue;
    }
    const source = project.createSourceFile(path, content);
    await hook(source, { team: team.team ?? "", path, ...defined({ group }) });
    const text = source.getFullText();
    const isSame = text === content;
    changed.push(isSame ? file : { ...file, content: laidOut(path, text, team, format) });
  }
  return changed;
}

function laidOut(path: string, text: string, { file = "" }: Hooked, format: Format): string {
  try {
    return format(path, text);
  } catch (error) {
    const problem = `hooks.sourceFile leaves no TypeScript in ${path}: ${reasonOf(error)}`;
    throw new ConfigError(file, ["hooks", "sourceFile"], problem);
  }
}
