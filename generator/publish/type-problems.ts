/** A finding of @arethetypeswrong/core, as far as it is looked at. */
export interface TypeProblem {
  readonly kind: string;
  readonly entrypoint?: string;
  readonly resolutionKind?: string;
}

/**
 * Findings that are about the client. Two follow from its being an ES module with `exports`, as the
 * README says: TypeScript's `node10` resolution knows no `exports`, and `node16` does not know that
 * Node 20.19 lets CommonJS require an ES module. What else they may find counts.
 */
export function typeProblems(problems: readonly TypeProblem[]): string[] {
  return problems
    .filter(({ kind, resolutionKind }) => !isExpected(kind, resolutionKind))
    .map(({ kind, entrypoint = "", resolutionKind = "" }) =>
      ["types:", kind, entrypoint, resolutionKind].filter((part) => part !== "").join(" "),
    );
}

function isExpected(kind: string, resolutionKind: string | undefined): boolean {
  if (resolutionKind === "node10") return kind === "NoResolution";
  return resolutionKind === "node16-cjs" && kind === "CJSResolvesToESM";
}
