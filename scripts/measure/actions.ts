import { stringify } from "yaml";
import type { Json } from "../../generator/json/types.js";
import { arrayOf, type JsonObject, objectOf } from "../../generator/json/values.js";
import type { Tallies } from "./walk.js";

/** By schema: the fields that Intercom's corrections for its SDK require. */
export type Candidates = Readonly<Record<string, readonly string[]>>;

/** What is measured, and what of. */
export interface Measured {
  readonly document: JsonObject;
  readonly tallies: Tallies;
  readonly candidates: Candidates;
  /** The names of the revisions whose examples were counted. */
  readonly revisions: readonly string[];
}

/** Fewer occurrences show nothing where no correction of Intercom's says the same. */
const ENOUGH = 3;

const HEAD = `# Written by scripts/measure.mjs, and not by hand: fields that are in every answer. A pull that brings
# new examples is measured anew, and what is in only some of them is optional again.
`;

/** The overlay that requires what was always there. */
export function overlayOf(measured: Measured): string {
  const info = { title: "Fields that are in every answer", version: "1.0.0" };
  const actions = actionsOf(measured);
  return `${HEAD}${stringify({ overlay: "1.0.0", info, actions }, { lineWidth: 100 })}`;
}

function actionsOf({ document, tallies, candidates, revisions }: Measured) {
  const schemas = objectOf(objectOf(document.components).schemas);
  const sent = sentSchemas(document);
  return Object.keys(schemas)
    .filter((name) => !sent.has(name))
    .flatMap((name) => {
      const fields = alwaysThere(name, schemas, tallies, candidates);
      const { seen } = tallies.get(name) ?? { seen: 0 };
      const by = fields.some((field) => candidates[name]?.includes(field));
      const more = by ? " Intercom's corrections for its own SDK demand the core fields too." : "";
      const times = seen === 1 ? "the one occurrence" : `each of ${seen} occurrences`;
      const reason = `Demands none of these, which are in ${times}: in the examples of revisions ${revisions.join(" and ")} and the shapes of recorded answers.${more}`;
      const target = `$.components.schemas.${name}`;
      return fields.length === 0
        ? []
        : [{ target, update: { required: fields }, "x-reason": reason }];
    });
}

function alwaysThere(
  name: string,
  schemas: JsonObject,
  tallies: Tallies,
  candidates: Candidates,
): string[] {
  const schema = objectOf(schemas[name]);
  const tally = tallies.get(name);
  if (tally === undefined) return [];
  const required = arrayOf(schema.required);
  return Object.keys(objectOf(schema.properties)).filter((field) => {
    const isAlways = tally.present.get(field) === tally.seen;
    const isCore = candidates[name]?.includes(field) === true;
    const isKnown = isCore || (field === "id" && tally.seen >= ENOUGH);
    return isAlways && isKnown && !required.includes(field);
  });
}

/** The schemas that a request can hold: to demand more of them would refuse what is taken today. */
function sentSchemas(document: JsonObject): ReadonlySet<string> {
  const schemas = objectOf(objectOf(document.components).schemas);
  const found = new Set<string>();
  const visit = (value: Json | undefined) => {
    if (Array.isArray(value)) value.forEach(visit);
    const { $ref, ...rest } = objectOf(value);
    Object.values(rest).forEach(visit);
    if (typeof $ref !== "string") return;
    const name = $ref.split("/").at(-1) ?? "";
    if (found.has(name)) return;
    found.add(name);
    visit(schemas[name]);
  };
  for (const item of Object.values(objectOf(document.paths))) {
    for (const operation of Object.values(objectOf(item))) {
      const { requestBody, parameters } = objectOf(operation);
      visit(requestBody);
      visit(parameters);
    }
  }
  return found;
}
