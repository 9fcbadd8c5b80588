import type { Keyword } from "../keyword.js";
import type { Schema } from "../schema.js";
import { isMultipleOf, lengthOf, membersOf } from "../values.js";
import { report } from "../walk.js";

/** Keywords that hold a number against a number. */
type Limit =
  | "minLength"
  | "maxLength"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "multipleOf"
  | "minItems"
  | "maxItems"
  | "minProperties"
  | "maxProperties";

/** What is counted of a value, and in which unit; `undefined` where the keyword says nothing of it. */
type Measure = (value: unknown) => number | undefined;

const amount: Measure = (value) => (typeof value === "number" ? value : undefined);
const characters: Measure = (value) => (typeof value === "string" ? lengthOf(value) : undefined);
const items: Measure = (value) => (Array.isArray(value) ? value.length : undefined);
const properties: Measure = (value) => {
  const members = membersOf(value);
  return members && Object.values(members).filter((member) => member !== undefined).length;
};

const least = (measured: number, limit: number) => measured >= limit;
const most = (measured: number, limit: number) => measured <= limit;
const more = (measured: number, limit: number) => measured > limit;
const less = (measured: number, limit: number) => measured < limit;

function keyword(
  code: Limit & keyof Schema,
  measure: Measure,
  words: string,
  holds: (measured: number, limit: number) => boolean,
  unit = "",
): Keyword {
  return ({ [code]: limit }, value, walk) => {
    const measured = measure(value);
    if (limit === undefined || measured === undefined || holds(measured, limit)) return;
    report(walk, code, [`${words} ${limit}${unit}`], `${measured}`);
  };
}

export const minLength = /* @__PURE__ */ keyword(
  "minLength",
  characters,
  "at least",
  least,
  " characters",
);
export const maxLength = /* @__PURE__ */ keyword(
  "maxLength",
  characters,
  "at most",
  most,
  " characters",
);
export const minimum = /* @__PURE__ */ keyword("minimum", amount, "at least", least);
export const maximum = /* @__PURE__ */ keyword("maximum", amount, "at most", most);
export const exclusiveMinimum = /* @__PURE__ */ keyword(
  "exclusiveMinimum",
  amount,
  "more than",
  more,
);
export const exclusiveMaximum = /* @__PURE__ */ keyword(
  "exclusiveMaximum",
  amount,
  "less than",
  less,
);
export const multipleOf = /* @__PURE__ */ keyword(
  "multipleOf",
  amount,
  "a multiple of",
  isMultipleOf,
);
export const minItems = /* @__PURE__ */ keyword("minItems", items, "at least", least, " items");
export const maxItems = /* @__PURE__ */ keyword("maxItems", items, "at most", most, " items");
export const minProperties = /* @__PURE__ */ keyword(
  "minProperties",
  properties,
  "at least",
  least,
  " properties",
);
export const maxProperties = /* @__PURE__ */ keyword(
  "maxProperties",
  properties,
  "at most",
  most,
  " properties",
);
