import { type Code, code, join, json, literal, type ScalarShape } from "intercom-codegen";

/** Formats that the API's texts keep to. Those of numbers say how they are meant, not what they are. */
const FORMATS: ReadonlyMap<string, Code> = new Map([
  ["date", code`z.iso.date()`],
  ["date-time", code`z.iso.datetime({ offset: true })`],
  ["email", code`z.email()`],
  ["ipv4", code`z.ipv4()`],
  ["uri", code`z.url()`],
  ["uuid", code`z.guid()`],
]);

export function scalarSchema(shape: ScalarShape): Code {
  const { type, typed } = shape;
  const schema = code`${typeSchema(shape)}${limitsOf(shape)}`;
  if (typed) return schema;
  const isText = type === "string";
  return code`tools.where(${isText ? code`tools.isText` : code`tools.isNumber`}, ${schema})`;
}

function typeSchema({ type, format = "" }: ScalarShape): Code {
  switch (type) {
    case "boolean":
      return code`z.boolean()`;
    case "null":
      return code`z.null()`;
    case "integer":
      return code`tools.integer()`;
    case "number":
      return code`z.number()`;
    case "string":
      if (format === "binary") return code`z.instanceof(Blob)`;
      return FORMATS.get(format) ?? code`z.string()`;
  }
}

function limitsOf(shape: ScalarShape): Code {
  const { minLength, maxLength, multipleOf, pattern } = shape;
  const call = (method: Code, limit: number | undefined) =>
    limit === undefined ? code`` : code`.${method}(${json(limit)})`;
  const isLimited = minLength !== undefined || maxLength !== undefined;
  const length = code`tools.hasLength(${json(minLength ?? 0)}, ${json(maxLength ?? null)})`;
  return join(
    [
      isLimited ? code`.refine(${length}, "expected another number of characters")` : code``,
      call(code`gte`, shape.minimum),
      call(code`lte`, shape.maximum),
      call(code`gt`, shape.exclusiveMinimum),
      call(code`lt`, shape.exclusiveMaximum),
      call(code`multipleOf`, multipleOf),
      pattern === undefined ? code`` : patternOf(pattern),
    ],
    "",
  );
}

/** As Unicode, or without where only that compiles; a pattern that is none is left out. */
function patternOf(pattern: string): Code {
  const flags = ["u", ""].find((each) => compiles(pattern, each));
  if (flags === undefined) return code``;
  return code`.regex(new RegExp(${literal(pattern)}, ${literal(flags)}))`;
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
