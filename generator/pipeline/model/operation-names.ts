import { diagnostic } from "../../diagnostics/index.js";
import { ownMember } from "../../json/values.js";
import type { UncalledOperation } from "./call.js";
import { distinctNames, type NameClaim } from "./distinct-names.js";
import { camelCase, functionName, pascalCase } from "./names.js";
import { reportRenamed } from "./renamed.js";
import type { Source } from "./source.js";
import { callWords, withSpelling } from "./spelling.js";
import type { NamedType, OperationTypeNames } from "./types.js";

/** An operation before it has a name. */
export type UnnamedOperation = Omit<UncalledOperation, "name" | "typeNames">;

/** What operations cannot be called: modules are bound to it in the client. */
const TAKEN = new Set(["runtime"]);

/** What names are made with. */
export interface NamingContext {
  readonly source: Source;
  /** Names from the configuration, by `operationId` or `METHOD /path`. */
  readonly names: Readonly<Record<string, string>>;
  /** Their names are taken. */
  readonly types: readonly NamedType[];
}

/** Names operations and their types, each as no other; says which are not called as they would be. */
export function nameOperations(
  unnamed: readonly UnnamedOperation[],
  context: NamingContext,
): UncalledOperation[] {
  const operations = withDistinctIds(unnamed, context.source);
  const claims = operations.map((operation) => claimOf(operation, context.names));
  // An operation without an id stands beside the ids of others in the types.
  const ids = operations.flatMap(({ id }, index) =>
    id === undefined || id === claims[index]?.name ? [] : [id],
  );
  const names = distinctNames(claims, ids);
  const typeNames = distinctTypeNames(names, context.types);
  const named = operations.map((operation, index) => {
    const [name = "", claim] = [names[index], claims[index]];
    if (claim !== undefined) reportName(operation, claim, name, context.source);
    return { ...operation, name, typeNames: typeNames[index] ?? typeNamesOf(name) };
  });
  reportTypeNames(named, context);
  return named;
}

/** `GET /things`, which is the key of an operation without an id. */
function callKey({ method, path }: UnnamedOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

function claimOf(operation: UnnamedOperation, names: NamingContext["names"]): NameClaim {
  const { id, method, pathParts } = operation;
  const key = id ?? callKey(operation);
  const given = ownMember(names, id ?? "") ?? ownMember(names, callKey(operation));
  const own = functionName(camelCase(key), TAKEN);
  const spelt = withSpelling(own, key);
  const inFull = functionName(camelCase(callWords(method, pathParts)), TAKEN);
  const alternatives = [...(id === undefined ? [inFull] : []), spelt];
  if (given === undefined) return { key, name: own, alternatives, isGiven: false };
  // What was pasted from a warning is taken as it is.
  const name = given === spelt ? given : functionName(camelCase(given), TAKEN);
  return { key, name, alternatives, isGiven: true };
}

/** An id that several operations have is no id of any. */
function withDistinctIds(
  operations: readonly UnnamedOperation[],
  source: Source,
): UnnamedOperation[] {
  const owners = new Map<string, UnnamedOperation[]>();
  for (const operation of operations) {
    const { id } = operation;
    if (id !== undefined) owners.set(id, [...(owners.get(id) ?? []), operation]);
  }
  return operations.map((operation) => {
    const { id, ...anonymous } = operation;
    const [first, second] = owners.get(id ?? "") ?? [];
    if (id === undefined || second === undefined) return operation;
    if (operation !== first) source.report(duplicateId(id, operation, first));
    return anonymous;
  });
}

function duplicateId(id: string, again: UnnamedOperation, first: UnnamedOperation | undefined) {
  return diagnostic("duplicate-operation-id", {
    at: { pointer: `${again.source}/operationId` },
    data: { id },
    related: [
      { message: "first used here", location: { pointer: `${first?.source}/operationId` } },
    ],
  });
}

function reportName(
  operation: UnnamedOperation,
  claim: NameClaim,
  name: string,
  source: Source,
): void {
  const { id, source: pointer } = operation;
  if (name !== claim.name) {
    reportRenamed({ kind: "operation", key: claim.key, wanted: claim.name, name, pointer }, source);
  } else if (id === undefined && !claim.isGiven) {
    const data = { operation: callKey(operation), name };
    source.report(diagnostic("missing-operation-id", { at: { pointer }, data }));
  }
}

const KINDS = ["Args", "Data", "Errors", "Result"] as const;

/** `CreateContactArgs` and so on. */
export function typeNamesOf(name: string): OperationTypeNames {
  return namesBehind(pascalCase(name), (wanted) => wanted);
}

function namesBehind(prefix: string, free: (name: string) => string): OperationTypeNames {
  const [args, data, errors, result] = KINDS.map((kind) => free(`${prefix}${kind}`));
  return { args: args ?? "", data: data ?? "", errors: errors ?? "", result: result ?? "" };
}

/** A name that a schema has gets `Operation` before its ending: `SearchOperationResult`. */
function distinctTypeNames(
  names: readonly string[],
  types: readonly NamedType[],
): OperationTypeNames[] {
  const claims = names.map((name): NameClaim => {
    const spelling = name.slice(0, 1).toUpperCase() + name.slice(1);
    return { key: name, name: pascalCase(name), alternatives: [spelling], isGiven: false };
  });
  const prefixes = distinctNames(claims);
  const schemas = new Set(types.map(({ name }) => name));
  const usual = prefixes.flatMap((prefix) => KINDS.map((kind) => `${prefix}${kind}`));
  const taken = new Set([...schemas, ...usual]);
  const insteadOf = (name: string): string => {
    const other = name.replace(/(Args|Data|Errors|Result)$/, "Operation$1");
    return taken.has(other) ? insteadOf(other) : other;
  };
  return prefixes.map((prefix) =>
    namesBehind(prefix, (name) => (schemas.has(name) ? insteadOf(name) : name)),
  );
}

/** A schema keeps its name; what an operation's type is called instead is said at the operation. */
function reportTypeNames(
  operations: readonly UncalledOperation[],
  { types, source }: NamingContext,
): void {
  const schemas = new Map(types.map((type) => [type.name, type]));
  for (const { name: operation, typeNames, source: pointer } of operations) {
    const { args, data, errors, result } = typeNames;
    for (const name of [args, data, errors, result]) {
      const wanted = name.replace(/Operation(Args|Data|Errors|Result)$/, "$1");
      const schema = schemas.get(wanted);
      if (wanted === name || schema === undefined) continue;
      const related = [{ message: "the schema", location: { pointer: schema.source } }];
      const data = { operation, key: schema.key, wanted, name };
      source.report(diagnostic("type-name-taken", { at: { pointer }, data, related }));
    }
  }
}
