import type { Pointer } from "../../json/types.js";
import type { Operation, Parameter } from "../../pipeline/model/types.js";
import { compareDocs, isSame } from "../docs.js";
import { finding } from "../graph.js";
import { property } from "../place.js";
import { compareBodies } from "./body.js";
import type { OperationContext } from "./context.js";

interface ParameterPair {
  readonly before: Parameter;
  readonly after: Parameter;
}

/** Compares what a method is called with. */
export function compareArguments(context: OperationContext): void {
  const { before, after } = context;
  const [old, current] = [before.call.parameters, after.call.parameters];
  const pairs = pairParameters(context, old, current);
  for (const pair of pairs) compareParameters(context, pair);
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  for (const parameter of old) if (!paired.has(parameter)) reportRemoved(context, parameter);
  for (const parameter of current) if (!paired.has(parameter)) reportAdded(context, parameter);
  compareBodies(context);
}

/** By place and name; path variables else by position; the rest by name, in another place. */
function pairParameters(
  { before, after }: OperationContext,
  old: readonly Parameter[],
  current: readonly Parameter[],
): ParameterPair[] {
  const positions = { before: variables(before), after: variables(after) };
  const tests = [
    (a: Parameter, b: Parameter) => a.in === b.in && a.name === b.name,
    (a: Parameter, b: Parameter) =>
      a.in === "path" &&
      b.in === "path" &&
      positions.before.length === positions.after.length &&
      positions.before.indexOf(a.name) === positions.after.indexOf(b.name),
    (a: Parameter, b: Parameter) => a.name === b.name,
  ];
  const pairs: ParameterPair[] = [];
  const free = (side: "before" | "after", parameter: Parameter) =>
    !pairs.some((pair) => pair[side] === parameter);
  for (const test of tests) {
    for (const parameter of old.filter((each) => free("before", each))) {
      const other = current.find((each) => free("after", each) && test(parameter, each));
      if (other !== undefined) pairs.push({ before: parameter, after: other });
    }
  }
  return pairs;
}

function variables({ pathParts }: Operation): string[] {
  return pathParts.flatMap((part) => (part.kind === "variable" ? [part.name] : []));
}

/** The member of the arguments that a parameter is given in. */
function memberOf({ in: place }: Parameter): string {
  return place === "header" ? "headers" : place;
}

function placeOf({ before }: OperationContext, parameter: Parameter): string {
  return `${before.typeNames.args}.${memberOf(parameter)}`;
}

function compareParameters(context: OperationContext, { before, after }: ParameterPair): void {
  const { node, comparison } = context;
  const at = { before: before.source, after: after.source };
  const place = placeOf(context, before);
  const { name } = before;
  const add = (made: ReturnType<typeof finding>) => void node.findings.push(made);
  if (before.in !== after.in) {
    const data = {
      place: context.before.typeNames.args,
      name,
      from: memberOf(before),
      to: memberOf(after),
    };
    add(finding("request-parameter-moved", { ...at, subject: "place" }, data));
  } else if (name !== after.name) {
    const data = { place, from: name, to: after.name };
    add(finding("request-parameter-renamed", { ...at, subject: "name" }, data));
  }
  if (before.required !== after.required) {
    const rule = after.required
      ? "request-parameter-became-required"
      : "request-parameter-became-optional";
    add(finding(rule, { ...at, subject: "required" }, { place, name }));
  }
  if (before.in === after.in && !isSame(styleOf(before), styleOf(after))) {
    add(finding("request-parameter-style-changed", { ...at, subject: "style" }, { place, name }));
  }
  const own = property(place, name);
  compareDocs(node, { before, after }, own);
  if (!isSame(before.example, after.example)) {
    add(finding("example-changed", { ...at, subject: "example" }, { place: own }));
  }
  const shapes = { before: [before.shape], after: [after.shape] };
  node.below.add(comparison.compare(shapes, "request", own));
}

function styleOf({ style, explode, allowReserved, mediaType }: Parameter) {
  return [style, explode, allowReserved, mediaType];
}

/** A parameter that operations share has one cause: where each of them stands does not matter. */
function placeOfUse({ source }: Parameter, operation: Operation): Pointer | undefined {
  return source.startsWith("/components/") ? undefined : operation.source;
}

function reportRemoved(context: OperationContext, parameter: Parameter): void {
  const { source, name } = parameter;
  const after = placeOfUse(parameter, context.after);
  const cause = { before: source, after, subject: `parameter ${name}` };
  const data = { place: placeOf(context, parameter), name };
  context.node.findings.push(finding("request-parameter-removed", cause, data));
}

function reportAdded(context: OperationContext, parameter: Parameter): void {
  const { source, name, required } = parameter;
  const before = placeOfUse(parameter, context.before);
  const cause = { before, after: source, subject: `parameter ${name}` };
  const rule = required ? "request-required-parameter-added" : "request-parameter-added";
  const data = { place: placeOf(context, parameter), name };
  context.node.findings.push(finding(rule, cause, data));
}
