import type { Json } from "../../../json/types.js";
import type { RefShape, ScalarShape, Shape, UnionShape } from "../types.js";
import { declaredIn } from "./declared.js";
import type { Types } from "./named-types.js";

/**
 * The branches of a union, each with the values of its discriminator that mean it. A branch whose own
 * `enum` or `const` says that already stays as it is.
 */
export function taggedBranches(union: UnionShape, types: Types): readonly Shape[] {
  const { discriminator, branches } = union;
  if (discriminator === undefined) return branches;
  return branches.map((branch) => {
    if (branch.kind !== "ref") return branch;
    const tags = tagsOf(branch, union, types);
    return tags === undefined ? branch : tagged(branch, discriminator.property, tags);
  });
}

/** OpenAPI 3.0.4, Discriminator Object: without a mapping, the value is the schema's own name. */
function tagsOf(
  branch: RefShape,
  { discriminator }: UnionShape,
  types: Types,
): readonly Json[] | undefined {
  const { property = "", mapping = {} } = discriminator ?? {};
  const mapped = Object.entries(mapping).flatMap(([value, key]) =>
    key === branch.key ? value : [],
  );
  const declared = declaredIn(branch, property, types).map(({ shape }) => shape);
  const own = ownValues(declared, types);
  if (mapped.length === 0 && (own?.length === 1 || isUnion(branch, types))) return undefined;
  const names = mapped.length > 0 ? mapped : [branch.key];
  const values = names.map((name) => tagValue(name, declared, own, types));
  if (own === undefined) return values;
  const known = values.filter((value) => own.includes(value));
  const isTold = known.length === 0 || known.length === own.length;
  return isTold ? undefined : known;
}

/** The values that a branch lists itself, in the part that lists the fewest. */
function ownValues(declared: readonly Shape[], types: Types): readonly Json[] | undefined {
  const lists = declared.flatMap((shape): (readonly Json[])[] => {
    const target = types.follow(shape);
    if (target?.kind === "literal") return [[target.value]];
    if (target?.kind === "enum") return [target.values];
    if (target?.kind === "intersection")
      return [ownValues(target.parts, types) ?? []].filter((list) => list.length > 0);
    return [];
  });
  return lists.sort((a, b) => a.length - b.length)[0];
}

/** A union in a union has tags of its own. */
function isUnion(branch: RefShape, types: Types): boolean {
  const target = types.follow(branch);
  return target?.kind === "union";
}

/** A name in a mapping is a text; the property may be a number or a boolean. */
function tagValue(
  name: string,
  declared: readonly Shape[],
  own: readonly Json[] | undefined,
  types: Types,
): Json {
  const listed = own?.find((value) => String(value) === name);
  if (listed !== undefined) return listed;
  const scalars = declared
    .map((shape) => types.follow(shape))
    .filter((shape): shape is ScalarShape => shape?.kind === "scalar");
  const isNumber = scalars.some(({ type }) => type === "integer" || type === "number");
  if (isNumber && name.trim() !== "" && Number.isFinite(Number(name))) return Number(name);
  const isFlag = scalars.some(({ type }) => type === "boolean");
  return isFlag && (name === "true" || name === "false") ? name === "true" : name;
}

function tagged(branch: RefShape, name: string, tags: readonly Json[]): Shape {
  const base = { nullable: false, docs: {}, source: branch.source } as const;
  const [only, ...more] = tags;
  const tag: Shape =
    only !== undefined && more.length === 0
      ? { ...base, kind: "literal", value: only }
      : { ...base, kind: "enum", values: tags };
  const object: Shape = {
    ...base,
    kind: "object",
    typed: true,
    properties: [{ name, required: true, shape: tag }],
    alsoRequired: [],
    additional: true,
  };
  return { ...base, kind: "intersection", parts: [branch, object] };
}
