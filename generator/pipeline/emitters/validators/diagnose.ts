import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import type { Types } from "../../model/query/named-types.js";
import { partsOf } from "../../model/query/shapes.js";
import type { Shape } from "../../model/types.js";
import { contradictionOf } from "./contradictions.js";
import { flagsOf, isPlainlyFast } from "./patterns.js";

/** What users should know of the schemas that validators are made of, each place once. */
export async function diagnose(shapes: readonly Shape[], types: Types): Promise<Diagnostic[]> {
  const all = distinct(shapes.flatMap(withParts));
  const patterns = all.flatMap((shape) => patternsOf(shape).map((pattern) => ({ pattern, shape })));
  const complexityOf = slownessOnce();
  return [
    ...all.flatMap(unsupportedIn),
    ...all.flatMap((shape) => unsatisfiable(shape, types)),
    ...(
      await Promise.all(
        patterns.map(({ pattern, shape }) => patternProblem(pattern, shape, complexityOf)),
      )
    ).flat(),
  ];
}

function withParts(shape: Shape): Shape[] {
  return [shape, ...partsOf(shape).flatMap(withParts)];
}

/** A schema that several operations share is built for each. */
function distinct(shapes: readonly Shape[]): Shape[] {
  return [...new Map(shapes.map((shape) => [`${shape.source} ${shape.kind}`, shape])).values()];
}

function unsupportedIn({ unsupported = [], source }: Shape): Diagnostic[] {
  return unsupported.map((keyword) =>
    diagnostic("unsupported-keyword", { at: { pointer: source }, data: { keyword } }),
  );
}

function unsatisfiable(shape: Shape, types: Types): Diagnostic[] {
  const reason = contradictionOf(shape, types);
  if (reason === undefined) return [];
  return [diagnostic("unsatisfiable-schema", { at: { pointer: shape.source }, data: { reason } })];
}

/** `pattern`, and the names under `patternProperties`. */
function patternsOf(shape: Shape): string[] {
  if (shape.kind === "scalar" && shape.pattern !== undefined) return [shape.pattern];
  return shape.kind === "object" ? (shape.patterns ?? []).map(({ name }) => name) : [];
}

/** How long the check of one pattern may take, in milliseconds. */
const TIMEOUT = 5_000;

type ComplexityOf = (pattern: string, flags: string) => Promise<string | undefined>;

/** How slow a pattern can be made, where it can: each is judged once, wherever it stands. */
function slownessOnce(): ComplexityOf {
  const known = new Map<string, string | undefined>();
  return async (pattern, flags) => {
    const { default: recheck } = await import("recheck/lib/browser.js");
    if (!known.has(pattern)) {
      const result = recheck.checkSync(pattern, flags, { timeout: TIMEOUT });
      known.set(pattern, result.status === "vulnerable" ? result.complexity.type : undefined);
    }
    return known.get(pattern);
  };
}

async function patternProblem(
  pattern: string,
  { source }: Shape,
  complexityOf: ComplexityOf,
): Promise<Diagnostic[]> {
  const at = { pointer: source };
  const flags = flagsOf(pattern);
  if (flags === undefined) return [diagnostic("invalid-pattern", { at, data: { pattern } })];
  if (isPlainlyFast(pattern)) return [];
  const complexity = await complexityOf(pattern, flags);
  if (complexity === undefined) return [];
  return [diagnostic("slow-pattern", { at, data: { pattern, complexity } })];
}
