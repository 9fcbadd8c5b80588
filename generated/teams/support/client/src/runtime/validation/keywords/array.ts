import type { Keyword } from "../keyword.js";
import { attempt, isFull, report, visitMember } from "../walk.js";

export const items: Keyword = ({ items: schema, prefixItems = [] }, value, walk) => {
  if (schema === undefined || !Array.isArray(value)) return;
  for (let index = prefixItems.length; index < value.length && !isFull(walk); index++) {
    visitMember(schema, value, index, walk);
  }
};

export const prefixItems: Keyword = ({ prefixItems: schemas = [] }, value, walk) => {
  if (!Array.isArray(value)) return;
  for (const [index, schema] of schemas.entries()) {
    if (index < value.length) visitMember(schema, value, index, walk);
  }
};

export const contains: Keyword = (schema, value, walk) => {
  const { contains: wanted, minContains = 1, maxContains = Infinity } = schema;
  if (wanted === undefined || !Array.isArray(value)) return;
  const found = value.filter((item) => attempt(wanted, item, walk).length === 0).length;
  if (found >= minContains && found <= maxContains) return;
  const range = found < minContains ? `at least ${minContains}` : `at most ${maxContains}`;
  report(walk, "contains", [`${range} items of a certain form`], `${found}`);
};
