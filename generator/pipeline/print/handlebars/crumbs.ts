import type Handlebars from "handlebars";
import { EACH_OF } from "./guard.js";

/** What is being rendered, for messages. */
export interface Crumbs {
  /** From the outside in: `["group contacts", "operation createContact"]`. */
  readonly now: () => readonly string[];
  readonly reset: () => void;
}

/** Lists whose items a message names, and what it calls one. */
const KINDS: Readonly<Record<string, string>> = {
  groups: "group",
  operations: "operation",
  types: "type",
  allTypes: "type",
};

/** Follows the lists that templates walk through. An item that fails stays, so that it can be named. */
export function createCrumbs(environment: typeof Handlebars): Crumbs {
  const each = environment.helpers.each as Handlebars.HelperDelegate;
  let crumbs: string[] = [];
  environment.registerHelper("each", function (this: unknown, list, options) {
    const kind = KINDS[options.hash[EACH_OF]];
    if (kind === undefined) return each.call(this, list, options);
    const fn = (item: unknown, runtime: unknown) => {
      const outer = crumbs;
      crumbs = [...outer, `${kind} ${nameOf(item)}`];
      const text = options.fn(item, runtime);
      crumbs = outer;
      return text;
    };
    return each.call(this, list, { ...options, fn });
  });
  return {
    now: () => crumbs,
    reset: () => {
      crumbs = [];
    },
  };
}

function nameOf(item: unknown): string {
  const { name, id, key } = item as { readonly [part: string]: unknown };
  return String(name ?? id ?? key ?? "");
}
