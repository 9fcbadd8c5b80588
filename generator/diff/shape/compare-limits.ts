import type { Json } from "../../json/types.js";
import { isSame } from "../docs.js";
import { type Context, type Pair, report } from "./context.js";
import { isTighter } from "./limits.js";
import type { Alternative } from "./view.js";

/** Compares what constrains values beyond their type. */
export function compareLimits(context: Context, pair: Pair<Alternative>): void {
  const { before, after } = pair;
  const names = new Set([...Object.keys(before.limits), ...Object.keys(after.limits)]);
  for (const name of names) {
    const [from, to] = [before.limits[name], after.limits[name]];
    if (isSame(from, to)) continue;
    const data = { place: context.place, name, from: shown(from), to: shown(to) };
    report(context, ruleFor(context, name, from, to), pair, `limit ${name}`, data);
  }
}

function ruleFor(
  { direction }: Context,
  name: string,
  from: Json | undefined,
  to: Json | undefined,
) {
  if (direction === "response") return "response-limit-changed";
  return isTighter(name, from, to) ? "request-limit-tightened" : "request-limit-loosened";
}

/** Schemas are too long to show. */
function shown(value: Json | undefined): string {
  if (value === undefined) return "none";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /^[[{]"/.test(text) || text.length > 60 ? "other conditions" : text;
}
