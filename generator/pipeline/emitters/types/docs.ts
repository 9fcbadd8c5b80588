import type { Types } from "../../model/query/named-types.js";
import type { Docs, ScalarShape, Shape } from "../../model/types.js";
import { type Code, comment, prose } from "../../print/code.js";

/** Numbers in these formats are times. */
const TIMES = ["date-time", "timestamp", "unix-time"];

/** Examples up to this length are shown; longer ones hide what else an editor has to say. */
const LONGEST_EXAMPLE = 80;

/** The comment on a property: its text, what its format is, and tags. */
export function memberDoc(shape: Shape, types: Types): Code {
  const { docs, example } = shape;
  const format = formatText(types.follow(shape));
  const shown = example === undefined ? undefined : JSON.stringify(example);
  const tags = [
    ...(docs.deprecated ? ["@deprecated"] : []),
    ...(shape.default === undefined ? [] : [`@default ${jsonText(shape.default)}`]),
    ...(shown && shown.length <= LONGEST_EXAMPLE ? [`@example ${oneLine(shown)}`] : []),
  ];
  return comment([...textsOf(docs), ...format, tags.join("\n")].filter(Boolean).join("\n\n"));
}

function jsonText(value: Shape["default"]): string {
  return oneLine(JSON.stringify(value));
}

/** JSON behind a tag that takes no type, so that a brace is one. */
function oneLine(text: string | undefined): string {
  return prose(text ?? "").replace(/\s+/g, " ");
}

/** What a description says of something, as paragraphs: its title only where that is all. */
export function textsOf({ summary, description }: Docs): string[] {
  const text = description ?? summary;
  return text === undefined ? [] : [prose(text)];
}

function formatText(shape: Shape | undefined): string[] {
  if (shape?.kind !== "scalar" || shape.format === undefined) return [];
  if (isTime(shape)) return ["Unix seconds."];
  return shape.type === "string" && shape.file === undefined
    ? [prose(`Format: ${shape.format}.`)]
    : [];
}

function isTime({ type, format = "" }: ScalarShape): boolean {
  return (type === "integer" || type === "number") && TIMES.includes(format);
}
