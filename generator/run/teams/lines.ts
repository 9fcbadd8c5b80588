import { hasErrors } from "../../diagnostics/index.js";
import type { TeamReport } from "./types.js";

/** How each team came out, for people. */
export function teamLines(reports: readonly TeamReport[], isCheck: boolean): string[] {
  return reports.flatMap(({ team, ok, out, files, differences, diagnostics, problem }) => {
    if (problem)
      return [`${team}: ${problem.message}`, ...(problem.fix ? [`  fix: ${problem.fix}`] : [])];
    const place = `${team}: ${out}`;
    if (!ok && hasErrors(diagnostics)) return [`${place}: nothing written`];
    const verb = isCheck ? "differ" : "written or removed";
    const what = differences.length === 0 ? "nothing to do" : `${differences.length} ${verb}`;
    const listed = isCheck ? differences.map(({ kind, path }) => `  ${kind.padEnd(8)}${path}`) : [];
    return [`${place}: ${files} files, ${what}`, ...listed];
  });
}
