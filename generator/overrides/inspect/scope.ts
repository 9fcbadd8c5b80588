import type { Definitions, JsonSchema } from "../view-model/schema.js";
import { BOOLEAN, memberNames, memberOf, NUMBER, UNKNOWN } from "./types.js";

/** What stands around a place of a template. */
export interface Scope {
  /** What paths start from: innermost first; behind `../` the next. */
  readonly contexts: readonly JsonSchema[];
  /** What is named with `as |name|`: innermost block first. */
  readonly names: readonly Readonly<Record<string, JsonSchema>>[];
  /** How many loops are around, those of callers included. */
  readonly loops: number;
  /** What the entry template sees: `@root`. */
  readonly root: JsonSchema;
  /** Partials that are declared around, by name. */
  readonly inline: Readonly<Record<string, hbs.AST.Program>>;
  /** Nothing is known of contexts: inside a block of somebody's own. */
  readonly isOpen: boolean;
}

/** What a template sees when it begins. */
export function scopeOf(context: JsonSchema, around?: Scope): Scope {
  const { loops = 0, root = context, inline = {} } = around ?? {};
  return { contexts: [context], names: [], loops, root, inline, isOpen: false };
}

/** A scope of which nothing is known. */
export function openScope(around: Scope): Scope {
  return { ...around, isOpen: true };
}

/** Inside a block that has a context of its own. */
export function inside(
  scope: Scope,
  context: JsonSchema,
  names: Readonly<Record<string, JsonSchema>> = {},
): Scope {
  return { ...scope, contexts: [context, ...scope.contexts], names: [names, ...scope.names] };
}

/** What a path leads to, or at which of its parts it ends. */
export type Found =
  | { readonly type: JsonSchema }
  | { readonly missing: string; readonly owner: JsonSchema; readonly known: readonly string[] }
  | { readonly outside: true }
  | { readonly noData: string };

const LOOP: Readonly<Record<string, JsonSchema>> = {
  index: NUMBER,
  key: UNKNOWN,
  first: BOOLEAN,
  last: BOOLEAN,
};

/** Names behind `@`. */
export const DATA = ["root", ...Object.keys(LOOP)];

export function lookUp(path: hbs.AST.PathExpression, scope: Scope, $defs: Definitions): Found {
  if (scope.isOpen) return { type: UNKNOWN };
  const { parts, depth, data } = path;
  if (data) return dataAt(path, scope, $defs);
  const [first = "", ...rest] = parts;
  const isScoped = /^\.\/|^this\b/.test(path.original);
  const names = scope.names.find((each) => Object.hasOwn(each, first));
  if (depth === 0 && !isScoped && names !== undefined) {
    return follow(names[first] ?? UNKNOWN, rest, $defs);
  }
  const context = scope.contexts[depth];
  if (context === undefined) return { outside: true };
  const found = follow(context, parts, $defs);
  // Where the first part is missing, a name of a block may have been meant.
  const isFirst = "missing" in found && found.owner === context && depth === 0;
  const around = scope.names.flatMap((each) => Object.keys(each));
  return isFirst ? { ...found, known: [...found.known, ...around] } : found;
}

function dataAt(
  { parts: [name = "", ...rest], depth }: hbs.AST.PathExpression,
  { loops, root }: Scope,
  $defs: Definitions,
): Found {
  if (name === "root") return follow(root, rest, $defs);
  const type = Object.hasOwn(LOOP, name) && depth < loops ? LOOP[name] : undefined;
  return type === undefined ? { noData: name } : follow(type, rest, $defs);
}

function follow(start: JsonSchema, parts: readonly string[], $defs: Definitions): Found {
  let type = start;
  for (const name of parts) {
    const next = memberOf(type, name, $defs);
    if (next === undefined) return { missing: name, owner: type, known: memberNames(type, $defs) };
    type = next;
  }
  return { type };
}
