import { pascalCase } from "../../model/names.js";
import type { Types } from "../../model/query/named-types.js";
import type { Api, Group, Operation } from "../../model/types.js";
import {
  type Code,
  code,
  comment,
  exported,
  identifier,
  join,
  literal,
  prose,
  usesOf,
} from "../../print/code.js";
import type { SharedNamesView } from "../client/group-view.js";
import type { KeywordsOf } from "./keyword-list.js";
import { checkName } from "./named.js";
import { checkModule } from "./predicates/check.js";
import { declareCheck } from "./predicates/declare.js";
import type { CheckModule } from "./predicates/module.js";
import { type RequestPart, requestParts } from "./requests.js";
import type { SchemaContext } from "./schema/context.js";
import { objectSchemaOf } from "./schema/schema.js";
import { type FunctionsView, functionsView } from "./view.js";

/** What `validators/group.hbs` sees. */
export interface ValidatorsGroupView extends FunctionsView {
  /** Comment on the module. */
  readonly doc: Code;
  /** One for each part of each request of the group. */
  readonly validators: readonly ValidatorView[];
  /** Validators of other groups that are reached from here too, one entry a group. */
  readonly shared: readonly SharedNamesView[];
  /** The module calls functions of `validators/checks.ts`. */
  readonly usesChecks: boolean;
  /** The module names constants of `validators/schemas.ts`. */
  readonly usesSchemas: boolean;
  /** Names to import from the group. */
  readonly args: Code;
}

/** The validator of one part of a request. */
export interface ValidatorView {
  /** Comment on the validator. */
  readonly doc: Code;
  /** `createContactBody`. */
  readonly name: Code;
  /** Type of what it validates. */
  readonly type: Code;
  /** What messages call the value, as a string literal: `"body"`. */
  readonly subject: Code;
  /** The function that tells whether a value is valid. */
  readonly check: Code;
  /** The schema, as data, which explains what is wrong with a value. */
  readonly schema: Code;
  /** The runtime's functions for the keywords that the schema has, as a list. */
  readonly keywords: Code;
}

/** The validators of one group's requests. */
export function groupView(
  group: Group,
  api: Api,
  types: Types,
  keywordsOf: KeywordsOf,
): ValidatorsGroupView {
  const module = checkModule(types, (key) => code`checks.${checkName(types, key)}`);
  const parts = group.operations.flatMap((operation) =>
    requestParts(operation).map((part) => ({ operation, part })),
  );
  const validators = parts.map(({ operation, part }) =>
    validatorView(operation, part, { api, module, keywordsOf }),
  );
  const schemas = validators.map(({ schema }) => schema);
  const view = functionsView(module);
  const args = new Set(parts.map(({ operation }) => operation.typeNames.args));
  return {
    ...view,
    doc: comment(prose(`Request validators: ${group.title}`)),
    validators,
    shared: sharedOf(group, api),
    usesChecks: module.usesNamed,
    usesSchemas: usesOf(schemas).has("schemas"),
    usesFormats: view.usesFormats || usesOf(schemas).has("formats"),
    args: join([...args].map(identifier), ", "),
  };
}

/** `createContactBody`. */
export function validatorName(operation: Operation, { name }: RequestPart): string {
  return `${operation.name}${pascalCase(name)}`;
}

interface ValidatorContext {
  readonly api: Api;
  readonly module: CheckModule;
  readonly keywordsOf: KeywordsOf;
}

function validatorView(
  operation: Operation,
  part: RequestPart,
  { api, module, keywordsOf }: ValidatorContext,
): ValidatorView {
  const { name, shape } = part;
  const place = { module, name: pascalCase(validatorName(operation, part)), value: code`value` };
  const isNamed = shape.kind === "ref" && !shape.nullable;
  return {
    doc: comment(`The ${name} of {@link ${operation.name}}.`),
    name: identifier(validatorName(operation, part)),
    type: partType(operation, part, api),
    subject: literal(name),
    check: isNamed ? module.named(shape.key) : declareCheck(shape, place),
    schema: isNamed
      ? constantOf(module.types.get(shape.key) ?? { name: shape.key })
      : objectSchemaOf(shape, contextOf(module.types)),
    keywords: keywordsOf(shape),
  };
}

/** The arguments that a part of a request is made of. */
function partType(operation: Operation, { name, required, own }: RequestPart, api: Api): Code {
  const args = identifier(operation.typeNames.args);
  if (api.style.arguments === "flat" && name !== "body") {
    return code`Pick<${args}, ${join(own.map(literal), " | ")}>`;
  }
  const part = code`${args}[${literal(name)}]`;
  return required ? part : code`Exclude<${part}, undefined>`;
}

function contextOf(types: Types): SchemaContext {
  return { types, direction: "request", constantOf };
}

function constantOf({ name }: { readonly name: string }): Code {
  return exported("schemas", name);
}

function sharedOf(group: Group, api: Api): SharedNamesView[] {
  const owners = new Map(api.groups.map((each) => [each.id, each]));
  const groups = [...new Set(group.shared.map((each) => each.group))];
  return groups.flatMap((id) => {
    const names = new Set(group.shared.filter((each) => each.group === id).map(({ name }) => name));
    const operations = owners.get(id)?.operations.filter(({ name }) => names.has(name)) ?? [];
    const validators = operations.flatMap((operation) =>
      requestParts(operation).map((part) => validatorName(operation, part)),
    );
    if (validators.length === 0) return [];
    return [
      { module: literal(`../${id}/validators.js`), names: join(validators.map(identifier), ", ") },
    ];
  });
}
