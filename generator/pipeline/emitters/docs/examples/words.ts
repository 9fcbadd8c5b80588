import type { Json } from "../../../../json/types.js";
import { subjectOf, wordsFor, wordsOf } from "./lookup.js";
import type { Site, Words } from "./site.js";

/** What the name of a place stands for there, the most particular first. */
export function wordsAt({ name, own }: Site): Json[] {
  return [...own, ...(name === undefined ? [] : wordsFor(name))];
}

/** What only holds what it is about, and so changes no subject. */
const HOLDERS = /^(?:data|items|results?|value|query|list|object)$/;

/** The place of a member of what stands at `site`. */
export function memberSite(site: Site, name: string): Site {
  const { types, direction, answer, keys, depth } = site;
  const own = [site.said, answer, wordsOf(site.subject)].flatMap((words) => wordsIn(words, name));
  const subject = subjectOf(name) ?? (HOLDERS.test(name) ? site.subject : undefined);
  const member = { types, direction, name, own, said: {}, answer, depth: depth + 1, keys };
  return subject === undefined ? member : { ...member, subject };
}

/** What a name stands for by some words: one value, or none. */
export function wordsIn(words: Words, name: string): Json[] {
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  return word === undefined ? [] : [word];
}

/** `away_status_reason` or `awayStatusReason` as people write it: `Away status reason`. */
export function humanise(name: string): string {
  const spaced = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[^\p{L}\p{N}]+/gu, " ");
  const text = spaced.trim().toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
