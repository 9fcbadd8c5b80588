import { isCarried, isRequired } from "../../model/query/direction.js";
import type { ObjectShape, Property, RecordShape, Shape } from "../../model/types.js";
import { type Code, code, join, propertyKey } from "../../print/code.js";
import type { TypeContext } from "./context.js";
import { memberDoc } from "./docs.js";
import { anyOf, indented, NEVER, plain, type TypeText, UNKNOWN } from "./text.js";

/** A member of an object type. */
export interface Member {
  readonly name: string;
  readonly required: boolean;
  /** Comment on it. */
  readonly doc: Code;
  readonly type: TypeText;
  /** What it was printed from. */
  readonly shape: Shape;
}

/** What an object type is made of. */
export interface ObjectParts {
  readonly members: readonly Member[];
  /** The type of members that are not declared; absent where these are not spoken of. */
  readonly index?: TypeText;
}

/** An object shape as TypeScript says it. */
export function objectParts(shape: ObjectShape | RecordShape, context: TypeContext): ObjectParts {
  if (shape.kind === "record") return { members: [], index: context.print(shape.values) };
  const members = [
    ...shape.properties
      .filter((property) => isCarried(property, context.direction, context.types))
      .map((property) => memberOf(property, context)),
    ...shape.alsoRequired.map((name) => undeclared(name, shape, context)),
  ];
  const index = indexOf(shape, members, context);
  return { members, ...(index && { index }) };
}

function memberOf(property: Property, context: TypeContext): Member {
  const { name, shape } = property;
  return {
    name,
    shape,
    required: isRequired(property, context.direction, context.types),
    doc: memberDoc(shape, context.types),
    type: context.print(shape),
  };
}

/** A name that is required and not declared: one of the others. */
function undeclared(name: string, { additional, ...shape }: ObjectShape, context: TypeContext) {
  const others = typeof additional === "boolean" ? UNKNOWN : context.print(additional);
  const type = additional === false && !shape.patterns ? NEVER : others;
  return { name, required: true, doc: code``, type, shape: { ...shape, kind: "unknown" } } as const;
}

/**
 * The index signature, which has to take declared members in too: TypeScript has no word for "all
 * others", nor for names that match a pattern.
 */
function indexOf(
  { additional, patterns = [], properties }: ObjectShape,
  members: readonly Member[],
  context: TypeContext,
): TypeText | undefined {
  const isSilent = typeof additional === "boolean" && patterns.length === 0;
  if (isSilent) return additional || properties.length > 0 ? undefined : NEVER;
  const others = typeof additional === "boolean" ? [] : [context.print(additional)];
  return anyOf([
    ...members.map(({ type }) => type),
    ...patterns.map(({ shape }) => context.print(shape)),
    ...(additional === true ? [UNKNOWN] : others),
    ...(members.some(({ required }) => !required) ? [plain(code`undefined`)] : []),
  ]);
}

/** `{ … }`, each member on a line of its own. */
export function block({ members, index }: ObjectParts): Code {
  const lines = [
    ...members.map(({ name, required, doc, type }) => {
      const before = doc.toString() === "" ? code`` : code`${doc}\n`;
      const key = code`${propertyKey(name)}${required ? code`` : code`?`}`;
      return code`${before}${key}:${spaced(type)};`;
    }),
    ...(index ? [code`[key: string]:${spaced(index)};`] : []),
  ];
  if (lines.length === 0) return code`{}`;
  return code`{${join(
    lines.map((line) => code`\n  ${indented(line)}`),
    "",
  )}\n}`;
}

/** A type behind a colon or an equals sign; one of several lines begins on the next. */
export function spaced({ code: text }: TypeText): Code {
  return text.toString().startsWith("\n") ? text : code` ${text}`;
}
