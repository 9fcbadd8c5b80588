import {
  type Api,
  type Code,
  camelCase,
  code,
  type Group,
  identifier,
  join,
  literal,
  type TeamEmitter,
  valueKey,
} from "intercom-codegen";
import { operationTables } from "./operation.js";
import { createTables, type Table } from "./tables.js";

/**
 * What turns names into camelCase at run time: `case.ts` with the functions, `case-tables.ts` with a
 * table for each place in which names change, and a `case.ts` in each group that says which table
 * goes with which operation. Nothing is guessed from keys: what the description does not declare is
 * data, and stays.
 */
export const emitCase: TeamEmitter = ({ api, renderCode }) => {
  assertStyle(api);
  const tables = createTables(api);
  const writer = createWriter(api);
  const groups = api.groups.map((group) => ({
    group,
    operations: group.operations.map((operation) => ({
      name: identifier(operation.name),
      cases: casesOf(operationTables(operation, tables), writer),
    })),
  }));
  const source = (template: string, path: string, view: object, group?: Group) => ({
    path: `client/src/${path}`,
    content: renderCode({ template: `team/${template}`, view, path, ...(group && { group }) }),
    ...(group && { group: group.id }),
  });
  return [
    source("case", "case.ts", { error: identifier(`${api.name}ApiError`) }),
    ...groups.map(({ group, operations }) =>
      source("group-case", `${group.id}/case.ts`, { operations }, group),
    ),
    source("case-tables", "case-tables.ts", { tables: writer.written() }),
  ];
};

/** The templates of operations that stand in for the default ones know this style alone. */
function assertStyle({ style }: Api): void {
  if (style.arguments === "grouped" && style.results === "throw") return;
  throw new Error("camelCase goes with grouped arguments and calls that throw, no other style");
}

/** What `case.ts` has to know of an operation, as far as names change in it. */
function casesOf(tables: ReturnType<typeof operationTables>, writer: Writer): Code {
  const members = Object.entries(tables).flatMap(([name, table]: [string, Table | undefined]) =>
    table?.changes ? [code`${identifier(name)}: $tables.${writer.nameOf(table)}`] : [],
  );
  return members.length === 0 ? code`{}` : code`{ ${join(members, ", ")} }`;
}

interface TableView {
  readonly name: Code;
  readonly value: Code;
}

interface Writer {
  /** The constant of a table, which is written if it was not. */
  nameOf(table: Table): Code;
  written(): readonly TableView[];
}

function createWriter({ types }: Api): Writer {
  const typeNames = new Map(types.map(({ key, name }) => [key, name]));
  const names = new Map<Table, string>();
  const taken = new Set<string>();
  const views: TableView[] = [];
  const allocate = ({ place: [first = "", ...rest] }: Table): string => {
    const base = camelCase([typeNames.get(first) ?? first, ...rest, "case"].join(" "));
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}${number}`;
    taken.add(name);
    return name;
  };
  const nameOf = (table: Table): Code => {
    const known = names.get(table);
    if (known !== undefined) return identifier(known);
    const name = allocate(table);
    names.set(table, name);
    const place = views.length;
    views.push({ name: identifier(name), value: code`` });
    views[place] = { name: identifier(name), value: tableOf(table, nameOf) };
    return identifier(name);
  };
  return { nameOf, written: () => views };
}

function tableOf(table: Table, nameOf: (table: Table) => Code): Code {
  const reference = (inner: Table) => (inner.changes ? code`() => ${nameOf(inner)}` : NOTHING);
  const names = [...table.names].filter(([name, camel]) => name !== camel);
  // A declared member in which nothing changes is listed where it would count among the others.
  const members = [...table.members].filter(([, inner]) => inner.changes || table.others.changes);
  const parts = [
    ...objectOf("names", names, literal),
    ...objectOf("members", members, reference),
    ...(table.others.changes ? [code`others: ${reference(table.others)}`] : []),
    ...(table.items.changes ? [code`items: ${reference(table.items)}`] : []),
  ];
  return code`{ ${join(parts, ", ")} }`;
}

const NOTHING = code`() => nothing`;

/** A member that is an object; none where it would be empty. */
function objectOf<Value>(
  name: string,
  entries: readonly (readonly [string, Value])[],
  write: (value: Value) => Code,
): Code[] {
  if (entries.length === 0) return [];
  const members = entries.map(([key, value]) => code`${valueKey(key)}: ${write(value)}`);
  return [code`${identifier(name)}: { ${join(members, ", ")} }`];
}
