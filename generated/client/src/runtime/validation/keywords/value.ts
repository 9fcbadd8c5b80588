import type { Keyword } from "../keyword.js";
import { show } from "../show.js";
import { areUnique, isEqual, toRegExp } from "../values.js";
import { report } from "../walk.js";

export const constant: Keyword = ({ const: wanted }, value, walk) => {
  if (wanted === undefined || isEqual(value, wanted)) return;
  report(walk, "const", [show(wanted)], show(value));
};

export const enumeration: Keyword = ({ enum: wanted }, value, walk) => {
  if (wanted === undefined || wanted.some((each) => isEqual(value, each))) return;
  report(walk, "enum", wanted.map(show), show(value));
};

export const format: Keyword = ({ format: wanted }, value, walk) => {
  if (wanted === undefined || wanted.test(value)) return;
  report(walk, "format", [`the format ${wanted.name}`], show(value));
};

export const pattern: Keyword = ({ pattern: source }, value, walk) => {
  if (source === undefined || typeof value !== "string" || toRegExp(source).test(value)) return;
  report(walk, "pattern", [`a text that matches ${show(source)}`], show(value));
};

export const uniqueItems: Keyword = ({ uniqueItems: isWanted }, value, walk) => {
  if (!isWanted || !Array.isArray(value) || areUnique(value)) return;
  report(walk, "uniqueItems", ["items that all differ"], "two that are equal");
};
