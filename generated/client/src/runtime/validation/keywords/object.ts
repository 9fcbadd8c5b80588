import type { Keyword, Walk } from "../keyword.js";
import type { Schema } from "../schema.js";
import { show } from "../show.js";
import { reportUnnamed } from "../unknown.js";
import { has, membersOf, presentIn, toRegExp } from "../values.js";
import { attempt, report, visit, visitMember } from "../walk.js";

export const properties: Keyword = ({ properties: schemas = {} }, value, walk) => {
  const members = membersOf(value) ?? {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (Object.hasOwn(members, name)) visitMember(schema, members, name, walk);
  }
};

export const required: Keyword = (schema, value, walk) => {
  const members = membersOf(value);
  for (const name of (members && schema.required) ?? []) {
    if (!has(members, name)) reportMissing(name, schema, walk);
  }
};

/** What a missing property should be, its schema says when it is shown nothing. */
function reportMissing(name: string, { properties = {} }: Schema, walk: Walk): void {
  const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
  const [finding] = attempt(schema ?? true, undefined, walk);
  walk.path.push(name);
  report(walk, "required", finding?.expected ?? ["a value"], show(undefined));
  walk.path.pop();
}

export const dependentRequired: Keyword = (schema, value, walk) => {
  const { dependentRequired: needs = {} } = schema;
  for (const name of presentIn(value, Object.keys(needs))) {
    required({ ...schema, required: needs[name] ?? [] }, value, walk);
  }
};

export const dependentSchemas: Keyword = ({ dependentSchemas: schemas = {} }, value, walk) => {
  for (const name of presentIn(value, Object.keys(schemas))) {
    visit(schemas[name] ?? true, value, walk);
  }
};

export const patternProperties: Keyword = ({ patternProperties: schemas = {} }, value, walk) => {
  for (const [source, schema] of Object.entries(schemas)) {
    const pattern = toRegExp(source);
    for (const name of presentIn(value).filter((each) => pattern.test(each))) {
      visitMember(schema, value as object, name, walk);
    }
  }
};

export const additionalProperties: Keyword = (schema, value, walk) => {
  const { additionalProperties: others, properties = {}, patternProperties = {} } = schema;
  if (others === undefined) return;
  const patterns = Object.keys(patternProperties).map(toRegExp);
  const names = presentIn(value).filter(
    (name) => !Object.hasOwn(properties, name) && !patterns.some((each) => each.test(name)),
  );
  for (const name of names) {
    if (others !== false) visitMember(others, value as object, name, walk);
    else reportUnnamed(walk.findings, "additionalProperties", name, Object.keys(properties), walk);
  }
};

export const propertyNames: Keyword = ({ propertyNames: schema = true }, value, walk) => {
  for (const name of presentIn(value)) {
    walk.path.push(name);
    visit(schema, name, walk);
    walk.path.pop();
  }
};
