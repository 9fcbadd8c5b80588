import { hasErrors } from "../../diagnostics/index.js";
import type { TeamReport } from "./types.js";

/** How each team came out, for people. */
export function teamLines(reports: readonly TeamReport[], isCheck: boolean): string[] {
  return reports.flatMap((report) => {
    const { team, ok, out, files, differences, diagnostics, problem } = report;
    if (problem)
      return [`${team}: ${problem.message}`, ...(problem.fix ? [`  fix: ${problem.fix}`] : [])];
    if (report.isGone) return goneLines(report, isCheck);
    const place = `${team}: ${out}`;
    if (!ok && hasErrors(diagnostics)) return [`${place}: nothing written`];
    const verb = isCheck ? "differ" : "written or removed";
    const what = differences.length === 0 ? "nothing to do" : `${differences.length} ${verb}`;
    const listed = isCheck ? differences.map(({ kind, path }) => `  ${kind.padEnd(8)}${path}`) : [];
    return [`${place}: ${files} files, ${what}`, ...listed];
  });
}

function goneLines({ team, out, differences, kept = [] }: TeamReport, isCheck: boolean): string[] {
  const what = `${differences.length} files ${isCheck ? "are left, which generate removes" : "removed"}`;
  const head = `${team}: ${out}: no team writes here any more, ${what}`;
  return kept.length === 0 ? [head] : [head, `  not generated, and kept: ${kept.join(", ")}`];
}
