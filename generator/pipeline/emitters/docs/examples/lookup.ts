import type { Json } from "../../../../json/types.js";
import type { Words } from "./site.js";
import { ALIASES, CAST, ENDINGS, ERRORS, NAMES } from "./vocabulary.js";

/** A subject that is named by one of its words; `undefined` for any other text. */
export function subjectOf(text: string): string | undefined {
  const known = (word: string) => {
    const subject = Object.hasOwn(ALIASES, word) ? ALIASES[word] : word;
    return subject !== undefined && Object.hasOwn(CAST, subject) ? subject : undefined;
  };
  const word = text.toLowerCase().replaceAll("-", "_");
  return known(word) ?? known(word.replace(/ies$/, "y")) ?? known(word.replace(/s$/, ""));
}

export function wordsOf(subject: string | undefined): Words {
  return (subject === undefined ? undefined : CAST[subject]) ?? {};
}

/** What a name stands for outside the cast; the most particular first. */
export function wordsFor(name: string): Json[] {
  const own = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  const ending = ENDINGS.find(([pattern]) => pattern.test(name))?.[1];
  const id = /_ids?$/.test(name) ? wordsOf(holderOf(name)).id : undefined;
  return [own, id, ending].filter((word) => word !== undefined);
}

/** `team` for `primary_team_ids`: what the last words before the end name. */
function holderOf(name: string): string | undefined {
  return subjectIn(name.replace(/_ids?$/, ""));
}

/** What the last words of a name are about: `ticket_type_attribute` an attribute. */
export function subjectIn(name: string): string | undefined {
  const words = name.replace(/_(?:basic|detailed|(?:list_)?item|with_\w+)$/, "").split("_");
  const ends = words.map((_, index) => words.slice(index).join("_"));
  return ends.map(subjectOf).find((subject) => subject !== undefined);
}

/** `{ code, message }` of an answer, without a `field`; those of a range, `4XX`, and of `default` are the first's. */
export function wordsOfStatus(status: string): Words {
  const exact = Object.hasOwn(ERRORS, status) ? ERRORS[status] : undefined;
  const isServer = /^5/.test(status);
  const [code, message] = exact ?? ERRORS[isServer ? "500" : "400"] ?? [];
  if (/^[123]/.test(status) || code === undefined || message === undefined) return {};
  return { code, message, field: null };
}
