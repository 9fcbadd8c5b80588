import { pascalCase } from "../../model/names.js";
import type { Api, Group, Operation } from "../../model/types.js";
import { type Code, code, comment, identifier, join, literal, prose } from "../code.js";
import { declareCheck } from "./check/declare.js";
import { CheckModule } from "./check/module.js";
import type { KeywordsOf } from "./keyword-list.js";
import { checkName, usesFormats } from "./named.js";
import { type RequestPart, requestParts } from "./requests.js";
import { objectSchemaOf, type SchemaContext } from "./schema/schema.js";
import type { Types } from "./types.js";
import { type FunctionsView, functionsView } from "./view.js";

/** What `validators/group.hbs` sees. */
export interface GroupView extends FunctionsView {
  readonly doc: Code;
  readonly validators: readonly ValidatorView[];
  /** Validators of other groups that are reached from here too, one entry a group. */
  readonly shared: readonly { readonly module: Code; readonly names: Code }[];
  readonly usesChecks: boolean;
  readonly usesSchemas: boolean;
  /** Names to import from the group. */
  readonly args: Code;
}

export interface ValidatorView {
  readonly doc: Code;
  readonly name: Code;
  readonly type: Code;
  readonly subject: Code;
  readonly check: Code;
  readonly schema: Code;
  readonly keywords: Code;
}

/** The validators of one group's requests. */
export function groupView(group: Group, api: Api, types: Types, keywordsOf: KeywordsOf): GroupView {
  const shared = new Set(api.sharedHeaders.map(({ name }) => name));
  const module = new CheckModule(types, (key) => code`checks.${checkName(types, key)}`);
  const parts = group.operations.flatMap((operation) =>
    requestParts(operation, shared).map((part) => ({ operation, part })),
  );
  const validators = parts.map(({ operation, part }) =>
    validatorView(operation, part, module, keywordsOf),
  );
  const schemas = validators.map(({ schema }) => schema);
  const view = functionsView(module);
  const args = new Set(parts.map(({ operation }) => operation.typeNames.args));
  return {
    ...view,
    doc: comment(prose(`Request validators: ${group.title}`)),
    validators,
    shared: sharedOf(group, api, shared),
    usesChecks: module.usesNamed,
    usesSchemas: schemas.some((schema) => schema.toString().includes("schemas.")),
    usesFormats: view.usesFormats || usesFormats(schemas),
    args: join([...args].map(identifier), ", "),
  };
}

/** `createContactBody`. */
export function validatorName(operation: Operation, { name }: RequestPart): string {
  return `${operation.name}${pascalCase(name)}`;
}

function validatorView(
  operation: Operation,
  part: RequestPart,
  module: CheckModule,
  keywordsOf: KeywordsOf,
): ValidatorView {
  const { name, shape } = part;
  const place = { module, name: pascalCase(validatorName(operation, part)), value: code`value` };
  const isNamed = shape.kind === "ref" && !shape.nullable;
  const args = code`${identifier(operation.typeNames.args)}[${literal(name)}]`;
  return {
    doc: comment(`The ${name} of {@link ${operation.name}}.`),
    name: identifier(validatorName(operation, part)),
    type: part.required ? args : code`Exclude<${args}, undefined>`,
    subject: literal(name),
    check: isNamed ? module.named(shape.key) : declareCheck(shape, place),
    schema: isNamed
      ? constantOf(module.types.get(shape.key) ?? { name: shape.key })
      : objectSchemaOf(shape, contextOf(module.types)),
    keywords: keywordsOf(shape),
  };
}

function contextOf(types: Types): SchemaContext {
  return { types, direction: "request", constantOf };
}

function constantOf({ name }: { readonly name: string }): Code {
  return code`schemas.${identifier(name)}`;
}

function sharedOf(group: Group, api: Api, sharedHeaders: ReadonlySet<string>): GroupView["shared"] {
  const owners = new Map(api.groups.map((each) => [each.id, each]));
  const groups = [...new Set(group.shared.map((each) => each.group))];
  return groups.flatMap((id) => {
    const names = new Set(group.shared.filter((each) => each.group === id).map(({ name }) => name));
    const operations = owners.get(id)?.operations.filter(({ name }) => names.has(name)) ?? [];
    const validators = operations.flatMap((operation) =>
      requestParts(operation, sharedHeaders).map((part) => validatorName(operation, part)),
    );
    if (validators.length === 0) return [];
    return [
      { module: literal(`../${id}/validators.js`), names: join(validators.map(identifier), ", ") },
    ];
  });
}
