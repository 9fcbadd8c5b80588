import { property, values } from "../place.js";
import { type Context, descend, type Pair, report } from "./context.js";
import type { Member, ObjectAlternative } from "./view.js";

type Objects = Pair<ObjectAlternative>;

/** Compares the properties of objects, and what they say of others. */
export function compareObjects(context: Context, pair: Objects): void {
  const { before, after } = pair;
  for (const [name, member] of before.properties) {
    const other = after.properties.get(name);
    if (other === undefined) compareRemoved(context, pair, name, member);
    else compareMembers(context, name, { before: member, after: other });
  }
  for (const [name, member] of after.properties) {
    if (!before.properties.has(name)) compareAdded(context, pair, name, member);
  }
  compareIndex(context, pair);
  compareClosed(context, pair);
  compareDemands(context, pair);
}

function compareMembers(context: Context, name: string, { before, after }: Pair<Member>): void {
  const { direction, place } = context;
  descend(context, { before: before.shapes, after: after.shapes }, property(place, name));
  if (before.required === after.required) return;
  const rule = after.required
    ? (`${direction}-property-became-required` as const)
    : (`${direction}-property-became-optional` as const);
  const sources = { before: before.shapes[0], after: after.shapes[0] };
  report(context, rule, sources, `required ${name}`, { place, name });
}

/**
 * What has a name that is no longer declared may still be there, as one of any name: it is taken as
 * before, and read as one that may be absent.
 */
function compareRemoved(
  context: Context,
  { after }: Objects,
  name: string,
  { required, shapes }: Member,
): void {
  const { direction, place } = context;
  const isStillThere = direction === "request" || !required;
  if (isStillThere && after.index !== undefined) {
    descend(context, { before: shapes, after: after.index }, property(place, name));
    return;
  }
  const sources = { before: shapes[0], after };
  report(
    context,
    `${direction}-property-removed`,
    sources,
    `property ${name}`,
    { place, name },
    "before",
  );
}

/** What was sent under a name that is declared now may have been anything. */
function compareAdded(
  context: Context,
  { before }: Objects,
  name: string,
  { required, shapes }: Member,
): void {
  const { direction, place } = context;
  const sources = { before, after: shapes[0] };
  const subject = `property ${name}`;
  if (direction === "response") {
    report(context, "response-property-added", sources, subject, { place, name }, "after");
    return;
  }
  if (before.index !== undefined) {
    descend(context, { before: before.index, after: shapes }, property(place, name));
  }
  if (required && !before.alsoRequired.has(name)) {
    report(context, "request-required-property-added", sources, subject, { place, name }, "after");
  } else if (before.index === undefined) {
    report(context, "request-property-added", sources, subject, { place, name }, "after");
  }
}

function compareIndex(context: Context, pair: Objects): void {
  const { direction, place } = context;
  const { before, after } = pair;
  if (before.index !== undefined && after.index !== undefined) {
    descend(context, { before: before.index, after: after.index }, values(place));
  } else if (before.index !== undefined) {
    const rule =
      direction === "request"
        ? "request-other-properties-forbidden"
        : "response-other-properties-removed";
    report(context, rule, pair, "other properties", { place });
  } else if (after.index !== undefined) {
    const rule =
      direction === "request"
        ? "request-other-properties-allowed"
        : "response-other-properties-added";
    report(context, rule, pair, "other properties", { place });
  }
}

/** `additionalProperties: false` has no type: objects are open in TypeScript. */
function compareClosed(context: Context, pair: Objects): void {
  const { before, after } = pair;
  const isClosed = !before.closed && after.closed && before.index === undefined;
  if (context.direction === "request" && isClosed) {
    const { place } = context;
    report(context, "request-undeclared-properties-refused", pair, "closed", { place });
  }
}

/** Names that are required and not declared. */
function compareDemands(context: Context, pair: Objects): void {
  if (context.direction !== "request") return;
  const { place } = context;
  const { alsoRequired, properties } = pair.before;
  for (const name of pair.after.alsoRequired) {
    if (alsoRequired.has(name) || properties.get(name)?.required) continue;
    report(context, "request-undeclared-property-required", pair, `required ${name}`, {
      place,
      name,
    });
  }
}
