import { diagnostic } from "../../../diagnostics/index.js";
import type { Json, Pointer } from "../../../json/types.js";
import { arrayOf, isObject } from "../../../json/values.js";
import type { Rule } from "./context.js";
import { follow } from "./resolve.js";

/** Name and place are a parameter's identity; one list holds each once (Parameter Object). */
export const distinctParameters: Rule = ({ value, pointer }, { resolve, report }) => {
  const seen = new Map<string, Pointer>();
  for (const [index, item] of arrayOf(value.parameters).entries()) {
    const identity = identify(follow(resolve, item));
    if (identity === undefined) continue;
    const at = `${pointer}/parameters/${index}`;
    const key = JSON.stringify(identity);
    const first = seen.get(key);
    seen.set(key, at);
    if (first === undefined) continue;
    const related = [{ message: "first used here", location: { pointer: first } }];
    report(diagnostic("duplicate-parameter", { at: { pointer: at }, data: identity, related }));
  }
};

function identify(parameter: Json | undefined): { name: string; in: string } | undefined {
  if (!isObject(parameter)) return undefined;
  const { name, in: place } = parameter;
  return typeof name === "string" && typeof place === "string" ? { name, in: place } : undefined;
}
