/**
 * Writes a schema library's code for JSON Schema, as a person would who has to say the same with
 * it. A keyword that it does not know is an error: a peer that checks less would be faster.
 */

/**
 * The words of a schema library; each takes and returns code.
 *
 * @typedef {object} Dialect
 * @property {string} header the import, and helpers
 * @property {Record<string, string>} types by JSON Schema's name; neither `array` nor `object`
 * @property {Record<string, string>} formats of texts
 * @property {string} unknown anything
 * @property {(values: readonly unknown[]) => string} literals
 * @property {(item: string) => string} array
 * @property {(members: string) => string} object others are allowed
 * @property {(members: string, rest: string) => string} objectWithRest
 * @property {(schema: string) => string} optional may be missing
 * @property {(schema: string) => string} present anything but `undefined`
 * @property {(schema: string) => string} nullable
 * @property {(branches: readonly string[]) => string} union at least one
 * @property {(branches: readonly string[]) => string} xor exactly one
 * @property {(parts: readonly string[]) => string} intersection
 * @property {(schema: string) => string} not
 * @property {(name: string) => string} lazy
 * @property {(schema: string, checks: readonly string[]) => string} check
 * @property {Record<string, (limit: unknown) => string>} limits by keyword
 */

/**
 * A module that exports one schema a body, under its name.
 *
 * @param {readonly import("./bodies.mjs").Body[]} bodies
 * @param {Dialect} dialect
 */
export function schemaCode(bodies, dialect) {
  const writer = { dialect, $defs: {}, lines: [], open: new Set(), done: new Set() };
  for (const { name, schema } of bodies) {
    const { $schema, $defs, ...own } = schema;
    Object.assign(writer.$defs, $defs);
    const code = write(own, writer);
    writer.lines.push(`export const ${name} = ${code};`);
  }
  return [dialect.header, ...writer.lines].join("\n");
}

const ANNOTATIONS = ["title", "required"];

/** What each keyword, or each few that belong together, says. */
function write(schema, writer) {
  const { dialect } = writer;
  const { $ref, anyOf, oneOf, allOf = [], not, enum: values, const: value, ...rest } = schema;
  const all = (branches) => branches.map((branch) => write(branch, writer));
  const branches = anyOf ?? oneOf ?? [];
  // A type that every branch repeats would cost the peer a second look.
  const isRepeated = isBareObject(rest) && branches.length > 0 && branches.every(isObject);
  const parts = [
    ...($ref === undefined ? [] : [reference($ref.replace("#/$defs/", ""), writer)]),
    ...(value === undefined ? [] : [dialect.literals([value])]),
    ...(values === undefined ? [] : [dialect.literals(values)]),
    ...(isRepeated ? [] : typed(rest, writer)),
    ...all(allOf),
    ...(anyOf === undefined ? [] : [dialect.union(all(anyOf))]),
    ...(oneOf === undefined ? [] : [dialect[exclude(oneOf) ? "union" : "xor"](all(oneOf))]),
    ...(not === undefined ? [] : [dialect.not(write(not, writer))]),
  ];
  if (parts.length === 0) return dialect.unknown;
  return parts.length === 1 ? parts[0] : dialect.intersection(parts);
}

function isBareObject({ type, title, ...rest }) {
  return type === "object" && Object.keys(rest).length === 0;
}

/** Without a `type`, too: such a schema stands beside one that has it, or in its branches. */
function isObject({ type, ...rest }) {
  const words = ["properties", "required", "additionalProperties"];
  return type === "object" || (type === undefined && words.some((word) => word in rest));
}

/** Whether no value fits two branches, since each is of another type: a union says the same. */
function exclude(branches) {
  const types = branches.flatMap(({ type }) => type ?? ["any", "any"]);
  const isNumberTwice = types.includes("integer") && types.includes("number");
  return new Set(types).size === types.length && !isNumberTwice;
}

/** Named schemas come before those that refer to them; one that contains itself is put off. */
function reference(name, writer) {
  const { dialect, $defs, lines, open, done } = writer;
  if (open.has(name)) return dialect.lazy(name);
  if (!done.has(name)) {
    open.add(name);
    const code = write($defs[name], writer);
    lines.push(`const ${name} = ${code};`);
    open.delete(name);
    done.add(name);
  }
  return name;
}

/** What `type` says, with the keywords that speak of one type. */
function typed(schema, writer) {
  const { dialect } = writer;
  const { type = isObject(schema) ? "object" : [], ...left } = schema;
  const names = [type].flat();
  const others = names.filter((name) => name !== "null");
  const codes = others.map((name) => ofType(name, left, writer));
  const unused = Object.keys(left).filter((name) => !ANNOTATIONS.includes(name));
  if (unused.length > 0) throw new Error(`no peer has a word for ${unused.join(", ")}`);
  if (names.length === 0) return [];
  const code = codes.length > 1 ? dialect.union(codes) : codes[0];
  if (code === undefined) return [dialect.types.null];
  return [others.length < names.length ? dialect.nullable(code) : code];
}

function ofType(name, left, writer) {
  const { dialect } = writer;
  if (name === "object") return objectCode(left, writer);
  const format = name === "string" ? taken(left, "format") : undefined;
  // Of numbers: every safe integer is an `int64`.
  if (left.format === "int64") taken(left, "format");
  const base = name === "array" ? arrayCode(left, writer) : dialect.types[name];
  return limited(format === undefined ? base : dialect.formats[format], left, dialect);
}

function arrayCode(left, writer) {
  const items = taken(left, "items");
  return writer.dialect.array(items === undefined ? writer.dialect.unknown : write(items, writer));
}

function objectCode(left, writer) {
  const { dialect } = writer;
  const rest = taken(left, "additionalProperties");
  const required = taken(left, "required") ?? [];
  const properties = taken(left, "properties") ?? {};
  const names = [...new Set([...Object.keys(properties), ...required])];
  const members = names.map((name) => {
    const code = properties[name] && write(properties[name], writer);
    const member = required.includes(name) ? (code ?? dialect.present) : dialect.optional(code);
    return `${JSON.stringify(name)}: ${member}`;
  });
  const code = `{ ${members.join(", ")} }`;
  return rest === undefined || rest === true
    ? dialect.object(code)
    : dialect.objectWithRest(code, write(rest, writer));
}

function limited(code, left, { check, limits }) {
  const keywords = Object.keys(limits).filter((keyword) => keyword in left);
  const checks = keywords.map((keyword) => limits[keyword](taken(left, keyword)));
  return checks.length === 0 ? code : check(code, checks);
}

/** Takes a keyword out, so that what stays is what nothing has spoken of. */
function taken(left, keyword) {
  const { [keyword]: value } = left;
  delete left[keyword];
  return value;
}
