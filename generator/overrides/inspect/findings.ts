import { type Diagnostic, diagnostic, type Location } from "../../diagnostics/index.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Definitions } from "../view-model/schema.js";
import { DATA, type Found } from "./scope.js";
import { nameOfType } from "./types.js";

/** A path that leads nowhere. */
export type Miss = Exclude<Found, { readonly type: unknown }>;

/** Says why a path leads nowhere. */
export function pathDiagnostic(
  path: string,
  miss: Miss,
  at: Location,
  $defs: Definitions,
): Diagnostic {
  if ("outside" in miss) return diagnostic("template-outside", { at, data: { path } });
  if ("noData" in miss) {
    const data = { name: miss.noData, hint: hintOf(miss.noData, DATA, "@") };
    return diagnostic("template-unknown-variable", { at, data });
  }
  const owner = nameOfType(miss.owner, $defs);
  const data = { path, name: miss.missing, owner, hint: hintOf(miss.missing, miss.known) };
  return diagnostic("template-unknown-field", { at, data });
}

/** Names the one that was probably meant, or a few that there are. */
export function hintOf(word: string, known: readonly string[], mark = ""): string {
  const names = [...new Set(known)];
  const meant = suggest(
    word,
    names.filter((name) => name !== word),
  );
  if (meant !== undefined) return `Did you mean \`${mark}${meant}\`?`;
  if (names.length === 0) return "There is nothing in it that has a name.";
  const shown = names.slice(0, SHOWN).map((name) => `\`${mark}${name}\``);
  return `There is ${shown.join(", ")}${names.length > SHOWN ? " and more" : ""}.`;
}

const SHOWN = 8;

/** Diagnostics without those that say the same of the same place, by template and place. */
export function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byKey = new Map(diagnostics.map((each) => [keyOf(each), each] as const).reverse());
  return [...byKey.values()].sort(byPlace);
}

function keyOf({ code, message, location }: Diagnostic): string {
  // One reason is enough why a partial cannot be called.
  const said = code === "template-partial-context" ? "" : message;
  return JSON.stringify([code, said, location]);
}

function byPlace({ location: a }: Diagnostic, { location: b }: Diagnostic): number {
  const [one = "", other = ""] = [a?.file, b?.file];
  if (one !== other) return one < other ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
