import { diagnostic } from "../../../diagnostics/index.js";
import { childPointer } from "../../../json/pointer.js";
import type { Json } from "../../../json/types.js";
import type { NodeKind } from "../grammar/index.js";
import { type Node, type Rule, wrongForm } from "./context.js";
import { distinctParameters } from "./parameters.js";

const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** Keywords that count characters, items or properties. */
const COUNTS = ["Length", "Items", "Properties"].flatMap((name) => [`min${name}`, `max${name}`]);

/** Rules that a node is held against, by its kind. */
export const rules: Partial<Record<NodeKind, readonly Rule[]>> = {
  openapi: [hasPaths],
  paths: [pathsBeginWithSlash],
  pathItem: [distinctParameters, newIn32("query"), newIn32("additionalOperations")],
  mediaType: [newIn32("itemSchema"), newIn32("prefixEncoding"), newIn32("itemEncoding")],
  operation: [
    distinctParameters,
    ignoring("operationId", "a text", isText),
    ignoring("tags", "an array of texts", isTexts),
    ignoring("security", "an array", Array.isArray),
  ],
  parameter: [fields("a parameter", ["name", "in"])],
  tag: [fields("a tag", ["name"])],
  server: [fields("a server", ["url"])],
  schema: [
    ignoring("type", `one of ${TYPES.join(", ")}, or an array of them`, isType),
    ignoring("required", "an array of texts", isTexts),
    ignoring("enum", "an array with at least one value", isFilled),
    ignoring("format", "a text", isText),
    ...["minimum", "maximum"].map((name) => ignoring(name, "a finite number", Number.isFinite)),
    ...["exclusiveMinimum", "exclusiveMaximum"].map((name) =>
      ignoring(name, "a finite number, true or false", isLimit),
    ),
    ignoring("multipleOf", "a finite number above 0", isPositive),
    ...COUNTS.map((name) => ignoring(name, "a whole number from 0 on", isCount)),
    ignoring("pattern", "a text", isText),
    ignoring("nullable", "true or false", isFlag),
    ignoring("readOnly", "true or false", isFlag),
    ignoring("writeOnly", "true or false", isFlag),
    ignoring("discriminator", "an object", isDiscriminator),
  ],
};

/** Paths may be absent in 3.1, where components or webhooks can stand alone (section 4.8.1). */
function hasPaths({ value, pointer }: Node, { report }: Parameters<Rule>[1]): void {
  const { openapi, paths } = value;
  if (paths !== undefined || String(openapi).startsWith("3.1")) return;
  report(diagnostic("missing-paths", { at: { pointer } }));
}

function pathsBeginWithSlash({ value, pointer }: Node, { report }: Parameters<Rule>[1]): void {
  const keys = Object.keys(value).filter((key) => !key.startsWith("x-"));
  if (keys.length === 0) report(diagnostic("empty-paths", { at: { pointer } }));
  for (const key of keys.filter((each) => !each.startsWith("/"))) {
    const at = { pointer: childPointer(pointer, key) };
    report(diagnostic("invalid-path-key", { at, data: { key } }));
  }
}

/** Fields that must be there and hold text, unless the node is a reference. */
function fields(owner: string, names: readonly string[]): Rule {
  return (node, { report }) => {
    if (Object.hasOwn(node.value, "$ref")) return;
    for (const name of names) {
      const { [name]: field } = node.value;
      if (field === undefined) {
        const at = { pointer: node.pointer };
        report(diagnostic("missing-field", { at, data: { name, owner } }));
      } else if (!isText(field)) report(wrongForm("wrong-kind", node, name, "a text", field));
    }
  };
}

/** A keyword that is left aside, with a warning, unless its value holds. */
function ignoring(name: string, expected: string, holds: (value: Json) => boolean): Rule {
  return (node, { report }) => {
    const { [name]: value } = node.value;
    if (value === undefined || holds(value)) return;
    report(wrongForm("ignored-keyword", node, name, expected, value));
  };
}

/** OpenAPI 3.2 has them. */
function newIn32(name: string): Rule {
  return ({ value, pointer }, { report }) => {
    if (!Object.hasOwn(value, name)) return;
    report(
      diagnostic("new-keyword", { at: { pointer: childPointer(pointer, name) }, data: { name } }),
    );
  };
}

/** 3.0 has a flag beside `minimum`, 3.1 a number. */
function isLimit(value: Json): boolean {
  return isFlag(value) || Number.isFinite(value);
}

function isPositive(value: Json): boolean {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

function isCount(value: Json): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isText(value: Json): boolean {
  return typeof value === "string";
}

function isFlag(value: Json): boolean {
  return typeof value === "boolean";
}

function isTexts(value: Json): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isFilled(value: Json): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isType(value: Json): boolean {
  return Array.isArray(value)
    ? value.length > 0 && value.every((each) => TYPES.includes(String(each)))
    : typeof value === "string" && TYPES.includes(value);
}

function isDiscriminator(value: Json): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
