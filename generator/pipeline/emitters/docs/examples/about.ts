import type { Property, Shape } from "../../../model/types.js";
import { subjectIn, subjectOf, wordsOf } from "./lookup.js";
import type { Site, Words } from "./site.js";

/** Names of types that hold, ask for or answer with what a path is about. */
const ENVELOPES = /(?:list|request|response|summary|export|reference)s?$/;

/** A named type says what its values are about, unless it is an envelope. */
export function typeSite(keys: readonly string[], site: Site): Site {
  const key = keys.at(-1);
  const all = { ...site, keys: [...site.keys, ...keys], ...(key === undefined ? {} : { key }) };
  const named = keys.map(subjectIn).find((subject) => subject !== undefined);
  if (named !== undefined) return { ...all, subject: named };
  return keys.length === 0 || keys.some((key) => ENVELOPES.test(key)) ? all : aboutNothing(all);
}

/** What an object's own properties say of it: a tag what it is about, others what it lists. */
export function objectSite(properties: readonly Property[], site: Site): Site {
  const tags = properties.filter(({ name }) => name === "type" || name === "object");
  const values = tags.map(({ shape }) => tagOf(shape)).filter((tag) => tag !== undefined);
  const known = values.map(subjectOf).find((subject) => subject !== undefined);
  const about = known === undefined ? site : { ...site, subject: known };
  return { ...about, said: { ...typeWord(about), ...listWords(properties, about), ...site.said } };
}

function aboutNothing({ subject: _, ...site }: Site): Site {
  return site;
}

function tagOf(shape: Shape): string | undefined {
  const value = shape.kind === "enum" ? shape.values[0] : shape.kind === "literal" && shape.value;
  return typeof value === "string" ? value : undefined;
}

/** `type` where the description leaves it open: that of the cast, or the name of what it is of. */
function typeWord({ key, name, subject }: Site): Words {
  if (wordsOf(subject).type !== undefined) return {};
  const type = key?.replace(/_with_.*$/, "") ?? name;
  return type === undefined ? {} : { type: singular(type) };
}

/** What a list says of itself: `contact.list`, or `list` where its items are `data`. */
function listWords(properties: readonly Property[], { direction, key }: Site): Words {
  if (direction === "request") return {};
  const names = new Set(properties.map(({ name }) => name));
  const hasPages = names.has("pages") || names.has("total_pages");
  const counts = hasPages ? { total_count: 60 } : {};
  const isList = hasPages || properties.length <= 3 || key?.endsWith("_list");
  const listed = properties.find(
    ({ name, shape }) => shape.kind === "array" && isListed(name, key),
  );
  if (listed === undefined || !isList) return counts;
  const type = listed.name === "data" ? "list" : `${singular(listed.name)}.list`;
  return { ...counts, type };
}

function isListed(name: string, key: string | undefined): boolean {
  return name === "data" || subjectOf(name) !== undefined || key?.endsWith("_list") === true;
}

function singular(name: string): string {
  return name.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
}
