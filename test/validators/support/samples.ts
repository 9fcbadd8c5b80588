import { type Description, resolve, type Schema } from "../../support/description.js";

/** Keywords that the samples have to do with, beside those that all tests know. */
interface RequestSchema extends Schema {
  readonly required?: readonly string[];
  readonly minItems?: number;
  readonly minLength?: number;
  readonly pattern?: string;
}

type Members = Record<string, unknown>;

/** A value that a schema takes: with every property, or only with what is required. */
export type Sampler = (schema: object, how: "full" | "minimal") => unknown;

const TEXTS: Readonly<Record<string, string>> = {
  email: "jane@example.com",
  uri: "https://example.com/a?b=c",
  uuid: "00000000-0000-4000-8000-000000000000",
  date: "2024-02-29",
  "date-time": "2024-02-29T12:30:00Z",
};

/** Deeper than this, only what is required is made: search filters contain themselves. */
const MAX_DEPTH = 6;

export function createSampler(description: Description): Sampler {
  const sample = (schema: RequestSchema, isFull: boolean, depth: number): unknown => {
    const { own, properties, required, additional } = flatten(schema, description);
    if (own.enum !== undefined) return own.enum[0];
    if (own.type === "array") {
      const isWanted = (isFull && depth < MAX_DEPTH) || (own.minItems ?? 0) > 0;
      return isWanted ? [sample(own.items ?? {}, isFull, depth + 1)] : [];
    }
    const isUntyped = own.type === undefined && own.format === undefined;
    const namesMembers = Object.keys(properties).length > 0 || required.length > 0;
    if (own.type === "object" || (isUntyped && namesMembers)) {
      const all = isFull && depth < MAX_DEPTH;
      const names = new Set([...(all ? Object.keys(properties) : []), ...required]);
      const members = [...names].map((name) => [
        name,
        sample(properties[name] ?? {}, isFull, depth + 1),
      ]);
      if (all && typeof additional === "object") {
        members.push(["another", sample(additional, isFull, depth + 1)]);
      }
      return Object.fromEntries(members) as Members;
    }
    return plain(own);
  };
  return (schema, how) => sample(schema as RequestSchema, how === "full", 0);
}

interface Flat {
  readonly own: RequestSchema;
  readonly properties: Readonly<Record<string, RequestSchema>>;
  readonly required: readonly string[];
  readonly additional: boolean | Schema | undefined;
}

/** A schema with everything that `allOf` adds, and the first branch of each choice. */
function flatten(schema: RequestSchema, description: Description): Flat {
  const target = resolve(schema, description) as RequestSchema;
  const { allOf = [], anyOf = [], oneOf = [] } = target;
  const parts = [
    ...[...allOf, ...anyOf.slice(0, 1)].map((part) => flatten(part, description)),
    // Exactly one branch has to hold: with all that it names, no other one does.
    ...oneOf.slice(0, 1).map((part) => withAll(flatten(part, description))),
  ];
  const own = Object.assign({}, ...parts.map((part) => part.own), target) as RequestSchema;
  const all = [...parts, { properties: target.properties ?? {}, required: target.required ?? [] }];
  return {
    own,
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    required: all.flatMap(({ required }) => required),
    additional: own.additionalProperties,
  };
}

function withAll(flat: Flat): Flat {
  return { ...flat, required: [...flat.required, ...Object.keys(flat.properties)] };
}

function plain({ type, format = "", pattern, minLength = 0, minimum, maximum }: RequestSchema) {
  if (type === "integer" || type === "number") return minimum ?? Math.min(1, maximum ?? 1);
  if (type === "boolean") return true;
  // The one pattern there is wants hexadecimal digits.
  if (pattern !== undefined) return "a".repeat(minLength);
  return TEXTS[format] ?? "text".padEnd(minLength, "x");
}
