import type {
  Alternative,
  ArrayAlternative,
  Expression,
  Limits,
  Member,
  ObjectAlternative,
} from "./view.js";

/** The values that are of both forms; undefined where there is none. */
export function merge(a: Alternative, b: Alternative): Alternative | undefined {
  const limits: Limits = { ...a.limits, ...b.limits };
  if (b.kind === "unknown") return isPlain(b) ? a : { ...a, limits };
  if (a.kind === "unknown") return isPlain(a) ? b : { ...b, limits };
  if (isEmpty(a) && b.kind === "object") return b;
  if (isEmpty(b) && a.kind === "object") return a;
  if (a.kind === "literal" || b.kind === "literal") return mergeLiteral(a, b);
  if (a.kind === "object" && b.kind === "object") return { ...mergeObjects(a, b), limits };
  if (a.kind === "array" && b.kind === "array") return { ...mergeArrays(a, b), limits };
  const isSame = a.kind === "scalar" && b.kind === "scalar" && a.type === b.type;
  return isSame ? { ...withoutBranch(a), limits } : undefined;
}

/** It says nothing, so the other stays as it is, a branch of its union included. */
function isPlain({ limits }: Alternative): boolean {
  return Object.keys(limits).length === 0;
}

/** `type: object` beside a union of objects: it stays the union that it is. */
function isEmpty(form: Alternative): boolean {
  return form.kind === "object" && isBare(form) && isPlain(form) && form.alsoRequired.size === 0;
}

function withoutBranch<T extends Alternative>({ branch: _, ...rest }: T): Omit<T, "branch"> {
  return rest;
}

function mergeLiteral(a: Alternative, b: Alternative): Alternative | undefined {
  if (a.kind !== "literal") return mergeLiteral(b, a);
  if (b.kind === "literal") return sameValue(a.value, b.value) ? a : undefined;
  return b.kind === "scalar" && typeof a.value === b.type ? a : undefined;
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function mergeArrays(a: ArrayAlternative, b: ArrayAlternative): ArrayAlternative {
  return {
    ...withoutBranch(a),
    items: joined(a.items, b.items),
    prefix: a.prefix.length > 0 ? a.prefix : b.prefix,
  };
}

function mergeObjects(a: ObjectAlternative, b: ObjectAlternative): ObjectAlternative {
  const required = new Set([...a.alsoRequired, ...b.alsoRequired]);
  const names = new Set([...a.properties.keys(), ...b.properties.keys()]);
  const properties = new Map(
    [...names].map((name): [string, Member] => {
      const member = mergeMembers(a.properties.get(name), b.properties.get(name));
      return [name, required.has(name) ? { ...member, required: true } : member];
    }),
  );
  const index = isBare(a) ? b.index : isBare(b) ? a.index : mergeIndex(a.index, b.index);
  return {
    ...withoutBranch(a),
    properties,
    alsoRequired: new Set([...required].filter((name) => !names.has(name))),
    closed: a.closed || b.closed,
    ...(index !== undefined && { index }),
  };
}

/** Beside a part that says more, `type: object` by itself says nothing of other properties. */
function isBare({ properties, index = [] }: ObjectAlternative): boolean {
  return properties.size === 0 && index.every(({ kind }) => kind === "unknown");
}

function mergeMembers(a: Member | undefined, b: Member | undefined): Member {
  if (a === undefined || b === undefined) return a ?? b ?? { required: false, shapes: [] };
  return { required: a.required || b.required, shapes: joined(a.shapes, b.shapes) };
}

function mergeIndex(a: Expression | undefined, b: Expression | undefined): Expression | undefined {
  return a === undefined || b === undefined ? (a ?? b) : joined(a, b);
}

/** Each shape once: the same one may come in by two ways. */
function joined(a: Expression, b: Expression): Expression {
  return [...new Set([...a, ...b])];
}
