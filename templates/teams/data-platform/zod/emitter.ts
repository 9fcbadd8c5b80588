import {
  type Api,
  type Code,
  code,
  comment,
  type Group,
  identifier,
  join,
  literal,
  type Operation,
  prose,
  type Shape,
  type TeamEmitter,
  valueKey,
} from "intercom-codegen";
import { objectShape } from "../case/operation.js";
import { createContext, type NamedSchemas, type SchemaContext } from "./context.js";
import { schemaOf } from "./schema.js";

/**
 * zod schemas in place of validators: `<group>/schemas.ts` has one for each part of each request,
 * `named-schemas.ts` one for each type that these refer to, and `schemas.ts` all of them together,
 * ready for the client to check what it is given.
 */
export const emitZod: TeamEmitter = ({ api, renderCode }) => {
  const groups = api.groups.map((group) => ({ group, parts: partsOfGroup(group, api) }));
  const roots = groups.flatMap(({ parts }) => parts.map(({ shape }) => shape));
  const file = (template: string, path: string, view: object, group?: Group) => ({
    path: `client/src/${path}`,
    content: renderCode({ template: `team/${template}`, view, path, ...(group && { group }) }),
    ...(group && { group: group.id }),
  });
  const context = createContext(api, roots, code`named.`);
  return [
    file("schema-tools", "schema-tools.ts", {}),
    file("named-schemas", "named-schemas.ts", { schemas: namedViews(api, roots) }),
    ...groups.map(({ group, parts }) =>
      file("group-schemas", `${group.id}/schemas.ts`, groupView(parts, context), group),
    ),
    file("schemas", "schemas.ts", rootView(api)),
  ];
};

/** A part of a request that has a schema. */
interface RequestPart {
  readonly operation: Operation;
  /** Of the arguments. */
  readonly name: "path" | "query" | "headers" | "body";
  readonly required: boolean;
  readonly shape: Shape;
}

const PLACES = [
  ["path", "path"],
  ["query", "query"],
  ["headers", "header"],
] as const;

function partsOfGroup({ operations }: Group, api: Api): RequestPart[] {
  return operations.flatMap((operation) => partsOfRequest(operation, api));
}

function partsOfRequest(operation: Operation, { sharedHeaders }: Api): RequestPart[] {
  const shared = new Set(sharedHeaders.map(({ name }) => name));
  const parameters = PLACES.flatMap(([name, place]): RequestPart[] => {
    const own = operation.parameters.filter(
      (each) => each.in === place && !(place === "header" && shared.has(each.name)),
    );
    if (own.length === 0) return [];
    const required = own.some((each) => each.required);
    return [{ operation, name, required, shape: objectShape(own) }];
  });
  const shape = bodyShape(operation);
  const required = operation.body?.required === true;
  return shape ? [...parameters, { operation, name: "body", required, shape }] : parameters;
}

/** A body that is JSON or a form; files and plain text have nothing in them to look at. */
function bodyShape({ body }: Operation): Shape | undefined {
  const content = body?.content ?? [];
  const isJson = /^application\/([^;]+\+)?json\b/i;
  const chosen = content.find(({ mediaType }) => isJson.test(mediaType)) ?? content[0];
  const isForm = /^(?:multipart\/|application\/x-www-form-urlencoded)/i;
  if (chosen === undefined) return undefined;
  return isJson.test(chosen.mediaType) || isForm.test(chosen.mediaType) ? chosen.shape : undefined;
}

/** `createDataEventBody`. */
function nameOf({ operation, name }: RequestPart): Code {
  return identifier(operation.name + name.charAt(0).toUpperCase() + name.slice(1));
}

function groupView(parts: readonly RequestPart[], context: SchemaContext) {
  const args = [...new Set(parts.map(({ operation }) => operation.typeNames.args))].sort();
  const schemas = parts.map((part) => ({
    name: nameOf(part),
    doc: code`/** \`${identifier(part.name)}\` of {@link ${identifier(part.operation.typeNames.args)}}. */`,
    type: code`Exclude<${identifier(part.operation.typeNames.args)}[${literal(part.name)}], undefined>`,
    value: schemaOf(part.shape, context),
  }));
  return {
    types: args.length > 0 ? join(args.map(identifier), ", ") : undefined,
    schemas,
    ...uses(schemas),
  };
}

/** The schemas of named types, each behind those that it refers to. */
function namedViews(api: Api, roots: readonly Shape[]) {
  const context: NamedSchemas = createContext(api, roots, code``);
  return context.order.flatMap((key) => {
    const type = api.types.find((each) => each.key === key);
    if (type === undefined) return [];
    const said = type.docs.description ?? type.docs.summary ?? `The schema \`${key}\`.`;
    const value = schemaOf(type.shape, context);
    return [{ name: identifier(type.name), doc: comment(prose(said)), value }];
  });
}

/** What a module has to import. */
function uses(schemas: readonly { readonly value: Code }[]) {
  const text = schemas.map(({ value }) => value).join("\n");
  return { usesNamed: /\bnamed\./.test(text), usesTools: /\btools\./.test(text) };
}

function rootView(api: Api) {
  const bindings = api.groups.map((_, index) => identifier(`group${index + 1}`));
  const operations = api.groups.flatMap((group, index) =>
    group.operations.map((operation) => {
      const parts = partsOfRequest(operation, api);
      const binding = bindings[index] ?? code``;
      const members = parts.map((part) => {
        const schema = code`${binding}.${nameOf(part)}`;
        return code`${identifier(part.name)}: ${schema}${part.required ? code`` : code`.optional()`}`;
      });
      return {
        key: valueKey(operation.id ?? operation.name),
        schema: code`{ ${join(members, ", ")} }`,
        names: code`${binding}Case.${identifier(operation.name)}`,
        isChecked: parts.length > 0,
      };
    }),
  );
  return {
    groups: api.groups.map(({ id }, index) => ({
      binding: bindings[index],
      schemas: literal(`./${id}/schemas.js`),
      cases: literal(`./${id}/case.js`),
    })),
    operations: operations.filter(({ isChecked }) => isChecked),
  };
}
