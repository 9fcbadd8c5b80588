import type { Json } from "../../../../json/types.js";
import { defined } from "../../../../json/values.js";
import { type Direction, isRequired } from "../../../model/query/direction.js";
import type { Types } from "../../../model/query/named-types.js";
import { unwrap } from "../../../model/query/shapes.js";
import type { NamedType, ObjectShape, Property, Shape } from "../../../model/types.js";
import { escapeHidden } from "../../../print/code.js";
import { arrayLimits, objectLimits, scalarLimits } from "./limits.js";
import type { FieldView, RuleView, SchemaView, TypePart, VariantView } from "./types.js";

/** How far a schema is shown where it stands. */
export interface SchemaContext {
  readonly types: Types;
  readonly direction: Direction;
  /** How many named types are shown inside each other; those below are linked. */
  readonly depth: number;
  /** Keys of the named types around. */
  readonly trail: readonly string[];
  /** Hears of each named type that is linked. */
  readonly onLink: (type: NamedType) => void;
}

/** Type of what the description says nothing about. */
const ANY: readonly TypePart[] = [{ text: "any value" }];

type Of<K extends Shape["kind"]> = Extract<Shape, { kind: K }>;

const EMPTY: SchemaView = {
  type: [],
  nullable: false,
  values: [],
  limits: [],
  rules: [],
  fields: [],
  variants: [],
};

/** A schema as the docs show it: fields under fields, until a type is linked instead. */
export function schemaView(shape: Shape, context: SchemaContext): SchemaView {
  const view = partView(shape, context);
  return view.type.length > 0 ? view : { ...view, type: ANY };
}

/** The same for a part of a schema, which need not say a type. */
function partView(wrapped: Shape, context: SchemaContext): SchemaView {
  const shape = unwrap(wrapped);
  const view = viewOf(shape, context);
  return {
    ...view,
    nullable: shape.nullable || view.nullable,
    ...defined({ default: shape.default === undefined ? view.default : jsonText(shape.default) }),
  };
}

function viewOf(shape: Shape, context: SchemaContext): SchemaView {
  switch (shape.kind) {
    case "scalar":
      return { ...EMPTY, type: [{ text: scalarName(shape) }], limits: scalarLimits(shape) };
    case "literal":
      return valuesView([shape.value]);
    case "enum":
      return valuesView(shape.values);
    case "array":
      return arrayView(shape, context);
    case "record":
      return recordView(shape, context);
    case "object":
      return objectView(shape, context);
    case "union":
      return unionView(shape, context);
    case "intersection":
      return intersectionView(shape, context);
    case "ref":
      return referenceView(shape, context);
    case "not":
      return {
        ...EMPTY,
        type: [{ text: "anything but " }, ...schemaView(shape.shape, context).type],
      };
    case "conditional":
      return conditionalView(shape, context);
    case "unknown":
      return { ...EMPTY, type: ANY };
    case "never":
      return { ...EMPTY, type: [{ text: "no value" }] };
  }
}

function scalarName({ type, format }: Of<"scalar">): string {
  return format === undefined ? type : `${type} (${format})`;
}

/** JSON as people read it, in which nothing is hidden. */
export function jsonText(value: Json, indent?: number): string {
  return escapeHidden(JSON.stringify(value, null, indent));
}

function valuesView(values: readonly Json[]): SchemaView {
  const types = [...new Set(values.map((value) => (value === null ? "null" : typeof value)))];
  return {
    ...EMPTY,
    type: [{ text: types.join(" or ") }],
    values: values.map((it) => jsonText(it)),
  };
}

function arrayView(shape: Of<"array">, context: SchemaContext): SchemaView {
  const items = schemaView(shape.items, context);
  const type = [{ text: "array of " }, ...withNull(items)];
  const limits = [...arrayLimits(shape), ...items.limits.map((limit) => `each ${limit}`)];
  const prefix = (shape.prefix ?? []).map((part, index): VariantView => {
    return { title: `Item ${index + 1}`, schema: schemaView(part, context) };
  });
  const variants = [...prefix, ...items.variants];
  return { ...withoutDefault(items), type, limits, nullable: false, variants };
}

function withNull({ type, nullable }: SchemaView): TypePart[] {
  return nullable ? [...type, { text: " or null" }] : [...type];
}

function recordView(shape: Of<"record">, context: SchemaContext): SchemaView {
  const values = schemaView(shape.values, context);
  const isAnything = shape.values.kind === "unknown";
  const type = isAnything ? [] : [{ text: " of " }, ...withNull(values)];
  const limits = [...objectLimits(shape), ...values.limits.map((limit) => `each ${limit}`)];
  return {
    ...withoutDefault(values),
    type: [{ text: "object" }, ...type],
    limits,
    nullable: false,
  };
}

/** What a single item defaults to is not what the whole does. */
function withoutDefault({ default: _, ...view }: SchemaView): SchemaView {
  return view;
}

function objectView(shape: Of<"object">, context: SchemaContext): SchemaView {
  const { additional, alsoRequired, patterns = [], dependentRequired = [] } = shape;
  const others = typeof additional === "boolean" ? [] : [{ name: "*", shape: additional }];
  const more = [...patterns, ...others].filter(({ shape: { kind } }) => kind !== "unknown");
  const rules: RuleView[] = [
    ...dependentRequired.map(({ name, needs }) => ({
      kind: "all" as const,
      sets: [[name, ...needs]],
    })),
    ...(additional === false ? [{ kind: "closed" as const, sets: [] }] : []),
  ];
  return {
    ...EMPTY,
    type: [{ text: "object" }],
    limits: objectLimits(shape),
    rules,
    fields: [
      ...shape.properties.map((property) => fieldView(property, context)),
      ...alsoRequired.map(demandedField),
      ...more.map((each) => fieldView({ ...each, required: false }, context)),
    ],
  };
}

/** A property that is required and that nothing else is said about. */
function demandedField(name: string): FieldView {
  const flags = { required: true, deprecated: false, readOnly: false, writeOnly: false };
  return { ...EMPTY, type: ANY, name, ...flags };
}

export function fieldView(property: Property, context: SchemaContext): FieldView {
  const { name, shape } = property;
  const target = context.types.follow(shape);
  const { description, deprecated } = { ...target?.docs, ...shape.docs };
  return {
    ...schemaView(shape, context),
    name,
    required: isRequired(property, context.direction, context.types),
    deprecated: deprecated === true,
    readOnly: (shape.readOnly ?? target?.readOnly) === true,
    writeOnly: (shape.writeOnly ?? target?.writeOnly) === true,
    ...defined({ description: description ?? shape.docs.summary }),
  };
}

/** A type that a line says is said; one that is shown already, or too deep, is linked. */
function referenceView({ key }: Of<"ref">, context: SchemaContext): SchemaView {
  const type = context.types.get(key);
  if (type === undefined) return { ...EMPTY, type: ANY };
  const { name, shape } = type;
  const inside = { ...context, depth: context.depth - 1, trail: [...context.trail, key] };
  if (isSimple(shape, context.types, [key])) return schemaView(shape, inside);
  if (context.depth > 0 && !context.trail.includes(key)) {
    const view = schemaView(shape, inside);
    return saysMore(shape, view) ? view : { ...view, type: [{ text: name, type: name }] };
  }
  context.onLink(type);
  const nullable = context.types.follow(shape)?.nullable === true;
  return { ...EMPTY, nullable, type: [{ text: name, type: name, isLink: true }], see: name };
}

/** Whether a type's name would hide that there are many of something, or where its parts are. */
function saysMore(shape: Shape, { type }: SchemaView): boolean {
  return ["array", "record"].includes(unwrap(shape).kind) || type.some(({ isLink }) => isLink);
}

/** Whether a line says all of a schema: its name would say less. */
export function isSimple(shape: Shape, types: Types, trail: readonly string[]): boolean {
  const same = (part: Shape) => isSimple(part, types, trail);
  switch (shape.kind) {
    case "array":
      return shape.prefix === undefined && same(shape.items);
    case "record":
      return same(shape.values);
    case "union":
      return shape.branches.every(same);
    case "ref": {
      const target = types.get(shape.key);
      if (target === undefined || trail.includes(shape.key)) return false;
      return isSimple(target.shape, types, [...trail, shape.key]);
    }
    case "object":
    case "intersection":
    case "conditional":
      return false;
    default:
      return true;
  }
}

/** Said in a line: its name would say less. */
function isPlain({ fields, variants, rules, see }: SchemaView): boolean {
  return fields.length + variants.length + rules.length === 0 && see === undefined;
}

function unionView(shape: Of<"union">, context: SchemaContext): SchemaView {
  const rule = requiredRule(shape);
  if (rule !== undefined) return { ...EMPTY, rules: [rule] };
  const branches = shape.branches.map((branch) => ({ branch, view: partView(branch, context) }));
  const type = joined(branches.map(({ view }) => view.type));
  const nullable = branches.some(({ view }) => view.nullable);
  if (branches.every(({ view }) => isPlain(view) || (view.see && view.fields.length === 0))) {
    const values = [...new Set(branches.flatMap(({ view }) => view.values))];
    const limits = branches.flatMap(({ view }) => view.limits.map(limitOf(view, type)));
    return { ...EMPTY, type, nullable, values, limits };
  }
  const variants = branches.map(({ branch, view }, index): VariantView => {
    const { summary, description } = { ...context.types.follow(branch)?.docs, ...branch.docs };
    const title = summary ?? nameOf(branch, context) ?? variantTitle(view, index);
    return { title, schema: view, ...defined({ description }) };
  });
  return { ...EMPTY, type, nullable, variants };
}

/** A limit of one branch; it says which one where the others are of other types. */
function limitOf(branch: SchemaView, type: readonly TypePart[]): (limit: string) => string {
  const [own, whole] = [textOf(branch.type), textOf(type)];
  return (limit) => (own === whole ? limit : `as ${own} ${limit}`);
}

function textOf(type: readonly TypePart[]): string {
  return type.map(({ text }) => text).join("");
}

function nameOf(shape: Shape, { types }: SchemaContext): string | undefined {
  return shape.kind === "ref" ? types.get(shape.key)?.name : undefined;
}

/** What tells a branch without a name from the others: its constants, else what it demands. */
function variantTitle({ fields, type }: SchemaView, index: number): string {
  const constants = fields.filter(({ values }) => values.length === 1);
  const [constant] = constants;
  if (constant !== undefined) return `${constant.name}: ${constant.values[0]}`;
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  if (required.length > 0) return `With ${required.join(", ")}`;
  return fields.length === 0 && type.length > 0 ? textOf(type) : `Form ${index + 1}`;
}

function joined(types: readonly (readonly TypePart[])[]): TypePart[] {
  const distinct = [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
  return distinct.flatMap((type, index) => (index === 0 ? type : [{ text: " or " }, ...type]));
}

/** A union whose branches only demand properties, as `anyOf: [{ required: [a] }, { required: [b] }]`. */
function requiredRule({ branches, mode }: Of<"union">): RuleView | undefined {
  const sets = branches.flatMap((branch) => (isDemand(branch) ? [branch.alsoRequired] : []));
  if (sets.length < branches.length) return undefined;
  return { kind: mode === "oneOf" ? "one" : "any", sets };
}

function isDemand(shape: Shape): shape is Shape & ObjectShape {
  return (
    shape.kind === "object" &&
    shape.properties.length === 0 &&
    shape.alsoRequired.length > 0 &&
    shape.additional === true
  );
}

/** Parts that all hold, as one: a field of several is shown once, required where any part says so. */
function intersectionView({ parts }: Of<"intersection">, context: SchemaContext): SchemaView {
  const views = parts.map((part) => partView(part, { ...context, depth: context.depth + 1 }));
  const typed = views.filter(({ type }) => type.length > 0 && type !== ANY);
  const named = typed.find(({ type }) => type.some((part) => part.type !== undefined));
  const told = named ?? typed.find(({ fields }) => fields.length > 0) ?? typed[0];
  const variants = views.flatMap((view) => view.variants);
  return {
    ...EMPTY,
    type: told?.type ?? [],
    nullable: views.length > 0 && views.every(({ nullable }) => nullable),
    values: [...new Set(views.flatMap(({ values }) => values))],
    limits: [...new Set(views.flatMap(({ limits }) => limits))],
    rules: views.flatMap(({ rules }) => rules),
    fields: mergedFields(views).filter((field) => !isInAll(field, variants)),
    variants,
  };
}

/** A demand alone says nothing where each alternative has the property. */
function isInAll({ name, type }: FieldView, variants: readonly VariantView[]): boolean {
  const has = ({ schema }: VariantView) => schema.fields.some((field) => field.name === name);
  return type === ANY && variants.length > 0 && variants.every(has);
}

function mergedFields(views: readonly SchemaView[]): FieldView[] {
  const fields = new Map<string, FieldView>();
  for (const field of views.flatMap((view) => view.fields)) {
    const earlier = fields.get(field.name) ?? field;
    const required = field.required || earlier.required;
    const told = field.type === ANY ? { ...field, ...earlier } : { ...earlier, ...field };
    fields.set(field.name, { ...told, required });
  }
  return [...fields.values()];
}

function conditionalView(shape: Of<"conditional">, context: SchemaContext): SchemaView {
  const variant = (title: string, part: Shape | undefined): VariantView[] =>
    part === undefined ? [] : [{ title, schema: schemaView(part, context) }];
  return {
    ...EMPTY,
    variants: [
      ...variant("If", shape.condition),
      ...variant("Then", shape.whenTrue),
      ...variant("Else", shape.whenFalse),
    ],
  };
}
