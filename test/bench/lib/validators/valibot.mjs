/** @type {import("./schema-code.mjs").Dialect} */
export const valibot = {
  header: `import * as v from "valibot";
export { safeParse } from "valibot";
const xor = (branches) =>
  v.custom((value) => branches.filter((branch) => v.is(branch, value)).length === 1);`,
  types: {
    boolean: "v.boolean()",
    integer: "v.pipe(v.number(), v.integer())",
    null: "v.null()",
    number: "v.number()",
    string: "v.string()",
  },
  formats: {
    "date-time": "v.pipe(v.string(), v.isoTimestamp())",
    email: "v.pipe(v.string(), v.email())",
    uri: "v.pipe(v.string(), v.url())",
    uuid: "v.pipe(v.string(), v.uuid())",
  },
  unknown: "v.unknown()",
  present: "v.nonOptional(v.unknown())",
  literals: (values) => `v.picklist(${JSON.stringify(values)})`,
  array: (item) => `v.array(${item})`,
  object: (members) => `v.looseObject(${members})`,
  objectWithRest: (members, rest) => `v.objectWithRest(${members}, ${rest})`,
  optional: (schema) => `v.optional(${schema})`,
  nullable: (schema) => `v.nullable(${schema})`,
  union: (branches) => `v.union([${branches.join(", ")}])`,
  xor: (branches) => `xor([${branches.join(", ")}])`,
  intersection: (parts) => `v.intersect([${parts.join(", ")}])`,
  not: (schema) => `v.custom((value) => !v.is(${schema}, value))`,
  lazy: (name) => `v.lazy(() => ${name})`,
  check: (schema, checks) => `v.pipe(${[schema, ...checks].join(", ")})`,
  limits: {
    minLength: (limit) => `v.minLength(${limit})`,
    maxLength: (limit) => `v.maxLength(${limit})`,
    minItems: (limit) => `v.minLength(${limit})`,
    maxItems: (limit) => `v.maxLength(${limit})`,
    minimum: (limit) => `v.minValue(${limit})`,
    maximum: (limit) => `v.maxValue(${limit})`,
    pattern: (source) => `v.regex(new RegExp(${JSON.stringify(source)}, "u"))`,
  },
};
