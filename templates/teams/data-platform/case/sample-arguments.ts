import type { Api, Json, Operation, SampleArguments } from "intercom-codegen";
import { operationTables } from "./operation.js";
import { createTables, type Table, type Tables } from "./tables.js";

/** Examples show arguments as the team's client takes them. */
export function createSampleArguments(): SampleArguments {
  const known = new WeakMap<Api, Tables>();
  const ofArguments = new WeakMap<Operation, Table>();
  return (args, operation, api) => {
    const tables = known.get(api) ?? createTables(api);
    known.set(api, tables);
    const table = ofArguments.get(operation) ?? operationTables(operation, tables).args;
    ofArguments.set(operation, table);
    return camelized({ ...args }, table);
  };
}

/** A value of the API's with the client's names. */
function camelized<Value extends Json>(value: Value, table: Table): Value;
function camelized(value: Json, table: Table): Json {
  if (Array.isArray(value)) return value.map((item: Json) => camelized(item, table.items));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    table.names.get(name) ?? name,
    camelized(member, table.members.get(name) ?? table.others),
  ]);
  return Object.fromEntries(members);
}
