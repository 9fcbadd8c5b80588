import type { Api, Group, Operation } from "../../model/types.js";
import {
  type Code,
  code,
  comment,
  identifier,
  join,
  json,
  literal,
  member,
  propertyKey,
} from "../../print/code.js";
import { headersOf } from "../client/root-view.js";
import type { EmitOf } from "../emitter.js";

const PATH = "client/src/fetch.ts";

/**
 * The client's entry `/fetch`: openapi-fetch, with the description's paths as it reads them, made of the
 * types that the operations have.
 */
export const emitFetch: EmitOf<object> = ({ api, format }) =>
  canFetch(api) ? [{ path: PATH, content: format(PATH, String(moduleOf(api))) }] : [];

/** Whether there can be such an entry: flat arguments do not say what goes where. */
export function canFetch({ style }: Api): boolean {
  return style.arguments === "grouped";
}

function moduleOf(api: Api): Code {
  const paths = pathsOf(api);
  const groups = api.groups
    .filter(({ id }) => paths.groups.has(id))
    .map(({ id, name }) => {
      return code`import type * as ${bindingOf(name)} from ${literal(`./${id}/index.js`)};`;
    });
  return code`${comment("The API through openapi-fetch: bare, typed by paths.")}
import createClient, { type Client, type ClientOptions, mergeHeaders } from "openapi-fetch";
${join(groups, "\n")}

${HELPERS}

${comment("Every path of the description, by method, as openapi-fetch reads it.")}
export interface paths {
${join(paths.members, "\n")}
}

const HEADERS = ${json(headersOf(api))};

${comment(ABOUT)}
export function createFetchClient(options: ClientOptions = {}): Client<paths> {
  return createClient<paths>({
    baseUrl: ${literal(api.servers[0]?.url ?? "/")},
    // What OpenAPI has for objects in a query where nothing is said of them.
    querySerializer: { object: { style: "form", explode: true } },
    ...options,
    headers: mergeHeaders(HEADERS, options.headers),
  });
}
`;
}

const ABOUT = `Makes a client of openapi-fetch. It neither repeats, pages, validates nor throws for a status: each call gives \`{ data, error, response }\`.

@param options those of openapi-fetch; the token goes into \`headers\``;

/** What an operation's own types are to openapi-fetch. */
const HELPERS = code`type Operation<Args, Data, Errors> = Body<Args> & {
  parameters: Omit<Args, "body" | "headers"> & Headers<Args>;
  responses: Answers<Data> & Answers<Errors>;
};

type Body<Args> = "body" extends keyof Args
  ? Args extends { body: infer Value } ? { requestBody: Json<Value> } : { requestBody?: Json<Args["body"]> }
  : { requestBody?: never };

type Headers<Args> = "headers" extends keyof Args
  ? Args extends { headers: infer Value } ? { header: Value } : { header?: Args["headers"] }
  : unknown;

interface Json<Value> {
  content: { "application/json": Exclude<Value, undefined> };
}

type Answers<Bodies> = { [Status in keyof Bodies]: Json<Bodies[Status]> };`;

/** An operation with two tags stands in the first of its groups. */
function pathsOf({ groups }: Api) {
  const used = new Set<string>();
  const paths = new Map<string, Map<string, Code>>();
  for (const group of groups) {
    for (const operation of group.operations) {
      const methods = paths.get(operation.path) ?? new Map<string, Code>();
      paths.set(operation.path, methods);
      if (!methods.has(operation.method)) {
        methods.set(operation.method, operationOf(operation, group));
        used.add(group.id);
      }
    }
  }
  const members = [...paths].map(([path, methods]) => {
    const types = [...methods].map(([method, type]) => code`${propertyKey(method)}: ${type};`);
    return code`${propertyKey(path)}: { ${join(types, " ")} };`;
  });
  return { members, groups: used };
}

function operationOf({ call, typeNames }: Operation, { name }: Group): Code {
  const of = (type: string) => code`${bindingOf(name)}${member(type)}`;
  const data = call.successes.map(
    ({ status }) => code`${statusKey(status)}: ${of(typeNames.data)}`,
  );
  return code`Operation<${of(typeNames.args)}, { ${join(data, "; ")} }, ${of(typeNames.errors)}>`;
}

/** A number, so that openapi-fetch knows a success from a failure; ranges and \`default\` stay texts. */
function statusKey(status: string): Code {
  return /^\d+$/.test(status) ? json(Number(status)) : literal(status);
}

function bindingOf(name: string): Code {
  return identifier(`${name}Group`);
}
