import type { Api, Group } from "../../model/types.js";
import { type Code, code, comment, identifier, join, literal, prose } from "../code.js";
import { type OperationView, operationView } from "./operation-view.js";

/** What `client/group.hbs` sees. */
export interface GroupView {
  readonly doc: Code;
  readonly operations: readonly OperationView[];
  /** Operations of other groups that are reached from here too, one entry a group. */
  readonly shared: readonly { readonly module: Code; readonly names: Code }[];
  readonly usesOperations: boolean;
  /** The module calls functions of the runtime; otherwise it imports its types alone. */
  readonly callsRuntime: boolean;
  /** Names to import from `types.ts`. */
  readonly types: Code | undefined;
}

export function groupView(group: Group, api: Api): GroupView {
  const names = new Map(api.types.map(({ key, name }) => [key, name]));
  const operations = group.operations.map((operation) =>
    operationView(operation, {
      nameOf: (key) => names.get(key) ?? key,
      sharedHeaders: api.sharedHeaders,
    }),
  );
  const uses = [...new Set(operations.flatMap((operation) => operation.uses))].sort();
  return {
    doc: comment([group.title, group.description ?? ""].map(prose).join("\n\n")),
    operations,
    shared: sharedOf(group),
    usesOperations: operations.some((operation) => operation.usesOperations),
    callsRuntime: operations.some(callsRuntime),
    types: uses.length > 0 ? nameList(uses) : undefined,
  };
}

function callsRuntime({ pagination, download, descriptor }: OperationView): boolean {
  return pagination !== undefined || download || descriptor.toString().includes("runtime.");
}

function sharedOf({ shared }: Group): GroupView["shared"] {
  const groups = [...new Set(shared.map(({ group }) => group))];
  return groups.map((id) => ({
    module: literal(`../${id}/index.js`),
    names: nameList(shared.filter(({ group }) => group === id).flatMap(({ name }) => name)),
  }));
}

function nameList(list: readonly string[]): Code {
  return list.length === 0 ? code`` : join(list.map(identifier), ", ");
}
