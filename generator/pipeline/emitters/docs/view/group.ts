import { defined } from "../../../../json/values.js";
import type { Api, Group, NamedType, Operation, Shape } from "../../../model/types.js";
import type { ExampleContext } from "../examples/index.js";
import type { DocsOptions } from "../options.js";
import type { SampleArguments } from "../samples/request.js";
import { operationLink, operationView } from "./operation.js";
import { isSimple, type SchemaContext, schemaView } from "./schema.js";
import type { DocsGroupView, OperationLink, TypeView } from "./types.js";

/** What every group's view is made with. */
export interface GroupContext {
  readonly api: Api;
  readonly examples: ExampleContext;
  readonly options: DocsOptions;
  readonly written: SampleArguments | undefined;
  /** Shows a named type as it stands by itself, and says which types it links to. */
  readonly describeType: (type: NamedType) => DescribedType;
}

export interface DescribedType {
  readonly view: TypeView;
  readonly links: readonly NamedType[];
}

/** One page: the operations of a group, and every type that they lead to. */
export function groupView(group: Group, context: GroupContext): DocsGroupView {
  const { describeType, ...shared } = context;
  const { api, examples } = shared;
  const linked = new Set<NamedType>();
  const onLink = (type: NamedType) => void linked.add(type);
  const operations = group.operations.map((operation) =>
    operationView(operation, group, { ...shared, onLink }),
  );
  const reached = examples.types
    .reach(shapesOf(group.operations))
    .filter(({ key, shape }) => !isSimple(shape, examples.types, [key]));
  return {
    id: group.id,
    title: group.title,
    ...defined({ description: group.description }),
    operations,
    shared: sharedOf(group, api),
    types: sorted(withLinked(linked, describeType).map((type) => describeType(type).view)),
    allTypes: sorted(reached.map((type) => describeType(type).view)),
  };
}

/** Shapes of everything that operations take and return. */
export function shapesOf(operations: readonly Operation[]): Shape[] {
  return operations.flatMap(({ parameters, body, responses }) => [
    ...parameters.map(({ shape }) => shape),
    ...(body?.content ?? []).map(({ shape }) => shape),
    ...responses.flatMap(({ content }) => content.map(({ shape }) => shape)),
  ]);
}

function sharedOf(page: Group, { groups }: Api): OperationLink[] {
  return page.shared.flatMap(({ name, group: id }) => {
    const owner = groups.find((group) => group.id === id);
    const operation = owner?.operations.find((each) => each.name === name);
    return owner && operation ? [operationLink(operation, owner, page)] : [];
  });
}

function withLinked(
  types: ReadonlySet<NamedType>,
  describeType: GroupContext["describeType"],
): NamedType[] {
  const found = new Set(types);
  for (const type of found) for (const linked of describeType(type).links) found.add(linked);
  return [...found];
}

function sorted(types: readonly TypeView[]): TypeView[] {
  return [...types].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Describes each named type once, however many pages show it. */
export function typeDescriber({ types }: ExampleContext): GroupContext["describeType"] {
  const described = new Map<NamedType, DescribedType>();
  return (type) => {
    const known = described.get(type) ?? describe(type, types);
    described.set(type, known);
    return known;
  };
}

/** A type that both directions share is shown as answers have it. */
function describe(
  { key, name, shape, docs }: NamedType,
  types: ExampleContext["types"],
): DescribedType {
  const links: NamedType[] = [];
  const onLink = (linked: NamedType) => void links.push(linked);
  const context: SchemaContext = { types, direction: "response", depth: 0, trail: [key], onLink };
  const description = docs.description ?? docs.summary;
  return { view: { name, ...defined({ description }), schema: schemaView(shape, context) }, links };
}
