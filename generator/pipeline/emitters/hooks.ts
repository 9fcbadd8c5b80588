import { UsageError } from "../../diagnostics/usage-error.js";
import { defined } from "../../json/values.js";
import type { TeamSettings } from "../config/team-settings.js";
import type { Format } from "../print/format.js";
import type { SampleArguments } from "./docs/samples/request.js";
import type { OutputFile } from "./emitter.js";

/**
 * The team's own way of writing arguments; `undefined` where it has none.
 *
 * @returns a function that throws a `UsageError` where the hook throws
 */
export function sampleArgumentsOf({ hooks, file }: TeamSettings): SampleArguments | undefined {
  const hook = hooks?.sampleArguments;
  if (hook === undefined) return undefined;
  return (args, operation, api) => {
    try {
      return hook(args, operation, api);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${file}: hooks.sampleArguments fails on ${operation.name}: ${reason}`);
    }
  };
}

/** Files that no template renders: the runtime, and what openapi-typescript writes. */
const NOT_RENDERED = /^client\/src\/(?:runtime\/|schema\.ts$)/;

/**
 * Hands each TypeScript file that a template has rendered to the team's hook, as a tree.
 *
 * @throws {UsageError} for a hook that throws, or that leaves no TypeScript behind
 */
export async function applyHooks(
  files: readonly OutputFile[],
  team: TeamSettings,
  format: Format,
): Promise<readonly OutputFile[]> {
  const hook = team.hooks?.sourceFile;
  if (hook === undefined) return files;
  // It takes half a second to load, which only those pay for who have a hook.
  const { Project } = await import("ts-morph");
  const project = new Project({ useInMemoryFileSystem: true });
  const changed: OutputFile[] = [];
  for (const file of files) {
    const { path, content, group } = file;
    if (!path.endsWith(".ts") || NOT_RENDERED.test(path)) {
      changed.push(file);
      continue;
    }
    const source = project.createSourceFile(path, content);
    try {
      await hook(source, { team: team.team, path, ...defined({ group }) });
      const text = source.getFullText();
      changed.push(text === content ? file : { ...file, content: format(path, text) });
    } catch (error) {
      // What ts-morph says of a file goes on with its text and a stack.
      const [reason] = (error instanceof Error ? error.message : String(error)).trim().split("\n");
      throw new UsageError(`${team.file}: hooks.sourceFile fails on ${path}: ${reason}`);
    }
  }
  return changed;
}
