import type { Group, Operation } from "../../model/types.js";
import { type Code, code, comment, identifier, join, literal, prose } from "../../print/code.js";
import type { Printers } from "../types/printers.js";
import { docComment } from "./doc-comment.js";
import { type ExampleSource, exampleCall } from "./example-call.js";
import { type ClientOperationView, operationView } from "./operation-view.js";

/** What `client/group.hbs` sees. */
export interface ClientGroupView {
  /** Comment on the module: title and description of the group. */
  readonly doc: Code;
  /** The group's own operations, in the order of the description. */
  readonly operations: readonly ClientOperationView[];
  /** Operations of other groups that are reached from here too, one entry a group. */
  readonly shared: readonly SharedNamesView[];
  /** The module calls functions of the runtime; otherwise it imports its types alone. */
  readonly callsRuntime: boolean;
  /** The module calls functions of `runtime/style.ts`. */
  readonly usesStyle: boolean;
  /** Names to import from `types.ts`. */
  readonly types: Code | undefined;
}

/** What a module exports on behalf of another group. */
export interface SharedNamesView {
  /** The other group's module, as a string literal. */
  readonly module: Code;
  /** What is exported from it, with commas between; functions of the client come with comments. */
  readonly names: Code;
}

export function groupView(
  group: Group,
  source: ExampleSource,
  printers: Printers,
): ClientGroupView {
  const operations = group.operations.map((operation) =>
    operationView(operation, {
      printers,
      group,
      ...source,
    }),
  );
  const uses = [...new Set(operations.flatMap((operation) => operation.uses))].sort();
  return {
    doc: comment([group.title, group.description ?? ""].map(prose).join("\n\n")),
    operations,
    shared: sharedOf(group, source),
    callsRuntime: operations.some(callsRuntime),
    usesStyle: operations.some(usesStyle),
    types: uses.length > 0 ? nameList(uses) : undefined,
  };
}

function callsRuntime({ pagination, download, descriptor }: ClientOperationView): boolean {
  return pagination !== undefined || download || descriptor.uses.has("runtime");
}

function usesStyle({ places, givesResult, pagination, download }: ClientOperationView): boolean {
  return places !== undefined || (givesResult && (pagination !== undefined || download));
}

function sharedOf({ shared }: Group, source: ExampleSource): SharedNamesView[] {
  const homes = source.api.groups.filter(({ id }) => shared.some(({ group }) => group === id));
  return homes.map((home) => {
    const names = new Set(shared.filter(({ group }) => group === home.id).map(({ name }) => name));
    const operations = home.operations.filter(({ name }) => names.has(name));
    return {
      module: literal(`../${home.id}/index.js`),
      names: join(
        operations.map((operation) => documented(operation, home, source)),
        ", ",
      ),
    };
  });
}

/** Editors look no further than the export when it is reached through a client's method. */
function documented(operation: Operation, home: Group, source: ExampleSource): Code {
  const { api, written } = source;
  const example = exampleCall(operation, home, source);
  const doc = docComment(operation, { api, example, written });
  return code`\n${doc}\n${identifier(operation.name)}`;
}

function nameList(list: readonly string[]): Code {
  return list.length === 0 ? code`` : join(list.map(identifier), ", ");
}
