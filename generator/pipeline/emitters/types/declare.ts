import type { ObjectShape, RecordShape, RefShape, Shape } from "../../model/types.js";
import { type Code, code, identifier, join } from "../../print/code.js";
import type { TypeContext } from "./context.js";
import { sortedParts } from "./intersection.js";
import { block, type Member, objectParts, spaced } from "./members.js";
import { isSame } from "./text.js";
import { isWithin } from "./values.js";

/** An object that may be `null` has a name without that, too, by which it goes where it is none. */
export function isNullableObject(shape: Shape, context: TypeContext): boolean {
  const object = { ...shape, nullable: false };
  return shape.nullable && (isObject(object) || derivedFrom(object, context) !== undefined);
}

/** `interface Contact { … }` where an interface can say it, else `type Contact = …;`. */
export function declarationOf(name: string, shape: Shape, context: TypeContext): Code {
  const own = identifier(name);
  if (isObject(shape)) return code`interface ${own} ${block(objectParts(shape, context))}`;
  const derived = derivedFrom(shape, context);
  if (!derived) return code`type ${own} =${spaced(context.print(shape))};`;
  const { bases, members } = derived;
  const names = bases.map(({ key }) => identifier(context.nameOf(key)));
  const heritage = names.length === 0 ? code`` : code` extends ${join(names, ", ")}`;
  return code`interface ${own}${heritage} ${block({ members })}`;
}

function isObject(shape: Shape): shape is ObjectShape | RecordShape {
  return (shape.kind === "object" || shape.kind === "record") && !shape.nullable;
}

/** An interface as its declaration says it: what it extends, and its own members. */
interface Derived {
  readonly bases: readonly RefShape[];
  readonly members: readonly Member[];
}

/**
 * An intersection as an interface; absent where one of its parts is no interface, or where parts do
 * not agree on a member: then only `A & B` says that both hold.
 */
function derivedFrom(shape: Shape, context: TypeContext, seen: Seen = NONE): Derived | undefined {
  if (shape.kind !== "intersection" || shape.nullable) return undefined;
  const { refs: bases, members: own, others } = sortedParts(shape, context);
  if (others.length > 0 || bases.length + own.length === 0) return undefined;
  // All that there is stands in one other type: then this is another name of it.
  if (bases.length === 1 && own.length === 0) return undefined;
  const inherited = bases.map(({ key }) => membersOfInterface(key, context.quiet ?? context, seen));
  const members = agreedMembers(own, inherited);
  return members && { bases, members };
}

type Seen = ReadonlySet<string>;
const NONE: Seen = new Set();

/** The members of a named type that is an interface without an index signature. */
function membersOfInterface(
  key: string,
  context: TypeContext,
  seen: Seen,
): readonly Member[] | undefined {
  const shape = context.types.get(key)?.shape;
  if (shape === undefined || seen.has(key)) return undefined;
  if (shape.kind === "ref" && !shape.nullable) {
    return membersOfInterface(shape.key, context, new Set(seen).add(key));
  }
  if (isObject(shape)) {
    const { members, index } = objectParts(shape, context);
    return index === undefined ? members : undefined;
  }
  const derived = derivedFrom(shape, context, new Set(seen).add(key));
  if (derived === undefined) return undefined;
  const inherited = derived.bases.map(
    (base) => membersOfInterface(base.key, context, new Set(seen).add(key)) ?? [],
  );
  const names = new Set(derived.members.map(({ name }) => name));
  return [...inherited.flat().filter(({ name }) => !names.has(name)), ...derived.members];
}

/** The members that the interface has to declare itself; absent where its bases do not agree. */
function agreedMembers(
  own: readonly Member[],
  inherited: readonly (readonly Member[] | undefined)[],
): Member[] | undefined {
  if (inherited.includes(undefined)) return undefined;
  const bases = inherited.flatMap((members) => members ?? []);
  const declared = new Map(own.map((member) => [member.name, member]));
  for (const base of bases) {
    const member = declared.get(base.name);
    const others = bases.filter(({ name }) => name === base.name);
    if (member === undefined) {
      const [first = base] = others;
      if (!others.every((other) => isSame(first.type, other.type))) return undefined;
      const isEven = others.every(({ required }) => required === first.required);
      if (!isEven) declared.set(base.name, { ...first, required: true });
    } else {
      if (!isSame(member.type, base.type) && !isWithin(member.shape, base.shape)) return undefined;
      declared.set(base.name, { ...member, required: member.required || base.required });
    }
  }
  return [...declared.values()];
}
