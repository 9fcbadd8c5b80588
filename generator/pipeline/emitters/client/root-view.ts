import { functionName } from "../../model/names.js";
import type { Api, DefaultHeader, Group, Server, SharedHeader } from "../../model/types.js";
import {
  type Code,
  code,
  comment,
  identifier,
  join,
  literal,
  member,
  propertyKey,
  prose,
  valueKey,
} from "../../print/code.js";
import { firstSentence } from "../../print/text.js";
import { authenticationOf } from "./descriptor.js";

/** What `client/client.hbs` and `client/index.hbs` see. */
export interface ClientRootView {
  /** Comment on the API and its version. */
  readonly doc: Code;
  /** `IntercomClient`. */
  readonly clientName: Code;
  /** `createIntercomClient`. */
  readonly createName: Code;
  /** Class names of the runtime: `IntercomApiError` and so on. */
  readonly prefix: Code;
  /** The description names servers, between which the client's `region` chooses. */
  readonly hasRegions: boolean;
  /** Calls are authenticated, so that a client cannot do without a token. */
  readonly needsToken: boolean;
  /** Every group, in the order of the description. */
  readonly groups: readonly ClientMemberView[];
}

/** A group as a property of the client. */
export interface ClientMemberView {
  /** The property: `contacts`. */
  readonly name: Code;
  /** The module, as a string literal: `"./contacts/index.js"`. */
  readonly module: Code;
  /** What the module is imported as. */
  readonly binding: Code;
  /** Comment on the property. */
  readonly doc: Code;
  /** By its methods: an object that bundlers can take apart, which a module as a value is not. */
  readonly operations: readonly ClientMethodView[];
}

/** A method of a group. */
export interface ClientMethodView {
  /** The method's name, as the key of an object. */
  readonly key: Code;
  /** The function behind it: `contacts.createContact`. */
  readonly value: Code;
}

export function rootView(api: Api): ClientRootView {
  const createName = `create${api.name}Client`;
  const reserved = new Set([...RESERVED, createName]);
  const bindings = new Map(
    api.groups.map(({ id, name }) => [id, identifier(functionName(name, reserved))]),
  );
  return {
    doc: comment(prose(`${api.info.title} ${api.info.version}`)),
    clientName: identifier(`${api.name}Client`),
    createName: identifier(createName),
    prefix: identifier(api.name),
    hasRegions: namedServers(api).length > 0,
    needsToken: api.security.length > 0,
    groups: api.groups.map((group) => groupOf(group, bindings)),
  };
}

function groupOf(
  { id, name, title, description, operations, shared }: Group,
  bindings: ReadonlyMap<string, Code>,
): ClientMemberView {
  const binding = bindings.get(id) ?? code``;
  const own = operations.map((operation) => ({ name: operation.name, group: id }));
  return {
    name: propertyKey(name),
    module: literal(`./${id}/index.js`),
    binding,
    doc: comment(prose(description ? firstSentence(description) : title)),
    operations: [...own, ...shared].map((each) => ({
      key: valueKey(each.name),
      value: code`${bindings.get(each.group) ?? binding}${member(each.name)}`,
    })),
  };
}

/** What `client.ts` declares besides its groups. */
const RESERVED: ReadonlySet<string> = new Set(["bind", "createTransport", "options", "transport"]);

/** What `client/transport.hbs` sees. */
export interface TransportView {
  /** Servers that the description names; absent where it names none. */
  readonly regions: RegionsView | undefined;
  /** URL of the first server, as a string literal. */
  readonly baseUrl: Code;
  /** Comment on the option `baseUrl`. */
  readonly baseUrlDoc: Code;
  /** Headers that an option changes. */
  readonly headers: readonly HeaderOptionView[];
  /** Headers of the configuration, which no option changes. */
  readonly fixedHeaders: readonly FixedHeaderView[];
  /** There are headers of either kind. */
  readonly sendsHeaders: boolean;
  /** Names to import from `types.ts`; absent where the headers need none. */
  readonly headerTypes: Code | undefined;
  /** Some operations have a server of their own, so that `baseUrl` may be a function. */
  readonly hasOwnServers: boolean;
  /** The runtime's function for the API's own way of authentication; bearer tokens go unsaid. */
  readonly auth: Code | undefined;
  /** Calls are authenticated, so that a client cannot do without a token. */
  readonly needsToken: boolean;
}

/** The servers that a caller chooses between by name. */
export interface RegionsView {
  /** Members of an object literal: name and URL. */
  readonly map: Code;
  /** The one that is the default, as a string literal. */
  readonly first: Code;
  /** Comment on the option `region`. */
  readonly doc: Code;
}

/** A header of the configuration. */
export interface FixedHeaderView {
  /** Its name, as the key of an object. */
  readonly name: Code;
  /** What is sent, as a string literal. */
  readonly value: Code;
}

/** A header that every call carries, and the option that changes it. */
export interface HeaderOptionView {
  /** The header, as the key of an object. */
  readonly name: Code;
  /** The option: `intercomVersion`. */
  readonly option: Code;
  /** Type of the option. */
  readonly type: Code;
  /** Its default, as a string literal. */
  readonly value: Code;
  /** Comment on the option. */
  readonly doc: Code;
}

export function transportView(api: Api): TransportView {
  const named = namedServers(api);
  const names = new Map(api.types.map(({ key, name }) => [key, name]));
  const [first] = named;
  const baseUrl = api.servers[0]?.url ?? "/";
  const [scheme] = api.security;
  const headers = withDefaults(api);
  const fixed = fixedHeaders(api);
  const types = api.sharedHeaders.flatMap(({ shape }) =>
    shape.kind === "ref" ? [names.get(shape.key) ?? shape.key] : [],
  );
  return {
    regions: first && {
      map: join(
        named.map(({ name, url }) => code`${propertyKey(name)}: ${literal(url)}`),
        ", ",
      ),
      first: literal(first.name),
      doc: comment(prose(`Default: \`${first.name}\`.`)),
    },
    baseUrl: literal(baseUrl),
    hasOwnServers: api.groups.some(({ operations }) =>
      operations.some(({ server }) => server !== undefined),
    ),
    baseUrlDoc: comment(first ? "Instead of a region." : prose(`Default: \`${baseUrl}\`.`)),
    fixedHeaders: fixed.map(({ name, value }) => ({
      name: propertyKey(name),
      value: literal(value),
    })),
    sendsHeaders: headers.length + fixed.length > 0,
    headers: headers.map((header) => ({
      name: propertyKey(header.name),
      option: identifier(header.option),
      type:
        header.shape.kind === "ref"
          ? identifier(names.get(header.shape.key) ?? header.shape.key)
          : code`string`,
      value: literal(header.default),
      doc: comment(
        prose(`Sent as \`${header.name}\` with every call. Default: \`${header.default}\`.`),
      ),
    })),
    headerTypes: types.length > 0 ? join(types.map(identifier), ", ") : undefined,
    auth: scheme && scheme.kind !== "bearer" ? authenticationOf(scheme) : undefined,
    needsToken: scheme !== undefined,
  };
}

/** What a client sends with every call where nobody says otherwise, by name. */
export function headersOf(api: Api): Readonly<Record<string, string>> {
  const shared = withDefaults(api).map(({ name, default: value }) => [name, value] as const);
  return Object.fromEntries([
    ...shared,
    ...fixedHeaders(api).map((each) => [each.name, each.value]),
  ]);
}

/** Headers of the configuration that no option changes. */
function fixedHeaders({ headers, sharedHeaders }: Api): readonly DefaultHeader[] {
  return headers.filter(({ name }) => !sharedHeaders.some((each) => isSame(each.name, name)));
}

/** Shared headers, with what the configuration wants them to be. */
function withDefaults({ sharedHeaders, headers }: Api): SharedHeader[] {
  return sharedHeaders.map((header) => {
    const { value = header.default } = headers.find(({ name }) => isSame(name, header.name)) ?? {};
    return { ...header, default: value };
  });
}

/** Names of headers are compared without case (RFC 9110, 5.1). */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Servers that the description names: regions. */
export function namedServers({ servers }: Api): (Server & { readonly name: string })[] {
  return servers.filter((server): server is Server & { name: string } => server.name !== undefined);
}
