import type { Json } from "../../../../json/types.js";
import type { ScalarShape } from "../../../model/types.js";
import { textsOfPattern } from "./pattern.js";
import { humanise } from "./words.js";

/** Values of text formats: those that are asserted anywhere, and those that show what is meant. */
const TEXTS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-01T09:00:00Z",
  date: "2026-01-01",
  time: "09:00:00Z",
  duration: "PT1H",
  email: "jane@example.com",
  "idn-email": "jane@example.com",
  hostname: "www.example.com",
  "idn-hostname": "www.example.com",
  ipv4: "192.0.2.17",
  ipv6: "2001:db8::17",
  uri: "https://www.example.com/invoices",
  url: "https://www.example.com/invoices",
  iri: "https://www.example.com/invoices",
  "uri-reference": "/invoices",
  "iri-reference": "/invoices",
  "uri-template": "/invoices/{id}",
  "json-pointer": "/data/0",
  "relative-json-pointer": "0/data",
  regex: "^[a-z]+$",
  uuid: "0f2d6a3c-8c1e-4f7a-9b53-2a64d0c9e817",
  byte: "SGVsbG8=",
  base64: "SGVsbG8=",
  binary: "avatar.png",
  password: "correct horse battery staple",
  color: "#2F6F4E",
};

/** Formats whose texts words may stand for, if they fit: their rules are known where they are judged. */
const WORDED = new Set([
  "date-time",
  "date",
  "email",
  "uri",
  "uuid",
  "binary",
  "password",
  "color",
]);

/** 24 hexadecimal digits, as Intercom's longer ids have. */
const HEX_ID = "6762f0cd1bb69f9f2193bb7c";

/**
 * Values that a scalar may have, the most telling first; some may break its limits.
 *
 * @param words what the name of its place stands for
 */
export function scalars(shape: ScalarShape, words: readonly Json[], name?: string): Json[] {
  switch (shape.type) {
    case "null":
      return [null];
    case "boolean":
      return [...words.filter((word) => typeof word === "boolean"), true, false];
    case "string":
      return texts(shape, words, name);
    default:
      return [...words.flatMap(asNumber), ...numbers(shape)];
  }
}

function texts(shape: ScalarShape, words: readonly Json[], name: string | undefined): string[] {
  const { format, pattern } = shape;
  const typical = format === undefined || !Object.hasOwn(TEXTS, format) ? undefined : TEXTS[format];
  const worded = words.flatMap((word) => asText(word, format));
  if (typical !== undefined) return [...(WORDED.has(format ?? "") ? worded : []), typical];
  const matching = pattern === undefined ? [] : [HEX_ID, ...textsOfPattern(pattern)];
  const plain = [...worded, ...matching, humanise(name ?? "example"), HEX_ID];
  return [...plain, ...plain.map((text) => fitted(text, shape))];
}

/** A moment is a number of seconds or, where a text is wanted, RFC 3339. */
function asText(word: Json, format: string | undefined): string[] {
  if (typeof word === "string") return [word];
  if (typeof word !== "number") return [];
  if (word < 1e9) return [];
  const moment = new Date(word * 1000).toISOString().replace(".000", "");
  return [format === "date" ? moment.slice(0, 10) : moment];
}

function asNumber(word: Json): number[] {
  if (typeof word === "number") return [word];
  return typeof word === "string" && /^\d{1,15}$/.test(word) ? [Number(word)] : [];
}

/** A text as long as it may be at most and has to be at least. */
function fitted(text: string, { minLength = 0, maxLength = Infinity }: ScalarShape): string {
  // A text of a million characters shows nothing to anybody.
  const least = Math.min(minLength, 10_000);
  const padded = text.padEnd(least, text === "" ? "a" : ` ${text}`);
  return [...padded].slice(0, maxLength).join("");
}

function numbers(shape: ScalarShape): number[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf = 1, format } = shape;
  const isMoment = format !== undefined && /^(?:date-time|timestamp)$/.test(format);
  const usual = isMoment ? 1767258000 : 1;
  const least = Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity);
  const most = Math.min(maximum ?? Infinity, exclusiveMaximum ?? Infinity);
  const step = multipleOf > 0 ? multipleOf : 1;
  const near = [least, most].filter(Number.isFinite);
  const inside = near.length === 2 ? [(least + most) / 2] : [];
  const multiples = [usual, ...near, 0].flatMap((each) => [
    Math.ceil(each / step) * step,
    Math.floor(each / step) * step,
    (Math.floor(each / step) + 1) * step,
    (Math.ceil(each / step) - 1) * step,
  ]);
  // A number that is no integer: where another branch takes those.
  const fraction = shape.type === "number" ? [usual + 0.5] : [];
  return [usual, ...multiples, ...near, ...inside, ...fraction].filter(Number.isFinite);
}
