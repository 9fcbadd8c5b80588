import type { Json } from "../../../json/types.js";
import { grammar, type NodeKind } from "../../description/grammar/index.js";

type Holds = (value: Json) => boolean;

const isText: Holds = (value) => typeof value === "string";
const isFlag: Holds = (value) => typeof value === "boolean";
const areTexts: Holds = (value) => Array.isArray(value) && value.every(isText);

/** The form in which openapi-typescript expects a schema's keywords. */
const SCHEMA_FORMS: Readonly<Record<string, Holds>> = {
  type: (value) => isText(value) || areTexts(value),
  required: areTexts,
  enum: (value) => Array.isArray(value) && value.length > 0,
  format: isText,
  pattern: isText,
  nullable: isFlag,
  readOnly: isFlag,
  writeOnly: isFlag,
  discriminator: (value) =>
    typeof value === "object" &&
    value !== null &&
    "propertyName" in value &&
    isText(value.propertyName),
};

const TEXTS = ["title", "summary", "description"];

/**
 * Whether a keyword has a form that openapi-typescript fails on. The check stage has warned of it,
 * where it matters, and the model does without it too.
 */
export function isMistaken(kind: NodeKind, key: string, value: Json): boolean {
  const { nodes = {}, others } = grammar[kind];
  if (kind === "responses") return key === "$ref" || key.startsWith("x-");
  if (others !== undefined) return false;
  if (TEXTS.includes(key)) return !isText(value);
  if (Object.hasOwn(nodes, key)) return value === null;
  const holds = kind === "schema" && Object.hasOwn(SCHEMA_FORMS, key) && SCHEMA_FORMS[key];
  return holds ? !holds(value) : false;
}
