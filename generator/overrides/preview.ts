import { suggest } from "../diagnostics/suggest.js";
import { defined } from "../json/values.js";
import { plainName } from "../pipeline/model/names.js";
import type { Api, Group } from "../pipeline/model/types.js";
import { createRenderer } from "../pipeline/print/handlebars/index.js";

/** What a template has printed, each time that it was rendered. */
export type OnPart = (text: string) => void;

/** A maker of renderers that tells what one template prints, also as a partial of others. */
export function observing(template: string, onPart: OnPart): typeof createRenderer {
  return (texts, helpers) => {
    const render = createRenderer(texts, helpers);
    const observed = (name: string, view: object) => {
      const traced = render.trace(name, view);
      for (const part of traced.partsOf(template)) onPart(part);
      return traced.text;
    };
    return Object.assign(observed, { trace: render.trace });
  };
}

/** A group by its tag, folder or property; the first where none is wanted. */
export function groupOf(
  { groups }: Api,
  wanted: string | undefined,
): { readonly group?: Group; readonly meant?: string } {
  const isWanted = ({ id, title }: Group) =>
    wanted === undefined || [plainName(id), plainName(title)].includes(plainName(wanted));
  const group = groups.find(isWanted);
  const names = groups.map(({ title }) => title);
  return defined({ group, meant: group ? undefined : suggest(wanted ?? "", names) });
}

/** How many parts are shown; a partial for the type of a field is rendered thousands of times. */
const MOST = 12;

/** Parts under each other, as people read them in a terminal. */
export function previewText(parts: readonly string[]): string {
  const shown = parts.slice(0, MOST).map((part) => part.replace(/\n{3,}/g, "\n\n").trim());
  const left = parts.length - shown.length;
  const more = left > 0 ? [`… and ${left} more`] : [];
  return `${[...shown, ...more].join("\n\n")}\n`;
}
