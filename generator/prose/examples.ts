import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { childPointer, parsePointer, pointerTo, valueAt } from "../json/pointer.js";
import type { Json, Pointer } from "../json/types.js";
import { isObject, type JsonObject, objectOf } from "../json/values.js";
import type { NodeKind } from "../pipeline/description/grammar/index.js";
import type { Addition } from "./additions.js";
import { roleOf } from "./role.js";

/** What is wrong with a value: where in it (a JSON pointer), and what. */
export interface Mistake {
  readonly at: Pointer;
  readonly detail: string;
}

/** Judges values by a schema of the document, as part of a request or of a response. */
export type Judge = (
  schema: Json,
  value: Json,
  direction: "request" | "response",
) => readonly Mistake[];

/** Finds examples that the schema beside them does not accept. */
export function checkExamples(
  document: JsonObject,
  additions: readonly Addition[],
  judge: Judge,
): Diagnostic[] {
  const examples = additions.flatMap((addition) => examplesOf(document, addition));
  return examples.flatMap(({ schema, value, at, directions }) => {
    const verdicts = directions.map((direction) => judge(schema, value, direction));
    if (verdicts.some((mistakes) => mistakes.length === 0)) return [];
    return (verdicts[0] ?? []).map((mistake) => report(at, mistake));
  });
}

function report({ file, pointer }: Place, mistake: Mistake): Diagnostic {
  const data = { at: mistake.at === "" ? "/" : mistake.at, detail: mistake.detail };
  return diagnostic("prose-example", { at: { file, pointer: `${pointer}${mistake.at}` }, data });
}

type Place = Pick<Addition, "file" | "pointer">;

interface Example {
  readonly schema: Json;
  readonly value: Json;
  readonly at: Place;
  /** A schema that stands for itself may be used both ways; one of them has to accept. */
  readonly directions: readonly ("request" | "response")[];
}

function examplesOf(document: JsonObject, addition: Addition): Example[] {
  const tokens = parsePointer(addition.target) ?? [];
  const { role, owner, depth } = roleOf(tokens);
  const keyword = tokens[depth] ?? "";
  if (role !== "prose" || !["example", "examples"].includes(keyword)) return [];
  const node = objectOf(valueAt(document, pointerTo(tokens.slice(0, depth))));
  const schema = owner === "schema" ? node : node.schema;
  const value = valueAt(document, addition.target);
  // One that is put together from several additions is judged where it begins.
  if (schema === undefined || value === undefined || depth !== tokens.length - 1) return [];
  const common = { schema, directions: directionsOf(tokens) };
  if (keyword === "example") return [{ ...common, value, at: addition }];
  return namedValues(value, owner).map(([way, each]) => {
    const at = { file: addition.file, pointer: `${addition.pointer}${way}` };
    return { ...common, value: each, at };
  });
}

/** `examples` is a list of values in a schema (3.1), a map of Example Objects elsewhere. */
function namedValues(examples: Json, owner: NodeKind): [Pointer, Json][] {
  const isList = owner === "schema";
  return Object.entries(objectOrList(examples)).flatMap(([key, each]): [Pointer, Json][] => {
    if (isList) return [[childPointer("", key), each]];
    const { value } = objectOf(each);
    return value === undefined ? [] : [[`${childPointer("", key)}/value`, value]];
  });
}

function objectOrList(value: Json): JsonObject | readonly Json[] {
  return isObject(value) || Array.isArray(value) ? value : {};
}

function directionsOf(tokens: readonly string[]): readonly ("request" | "response")[] {
  if (tokens[0] === "components") return ["response", "request"];
  return tokens.includes("responses") ? ["response"] : ["request"];
}
