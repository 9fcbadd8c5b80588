import { functionName } from "../../model/names.js";
import type { Api, Group, Server, SharedHeader } from "../../model/types.js";
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
} from "../code.js";
import { firstSentence } from "../text.js";
import { authenticationOf } from "./descriptor.js";

/** What `client/client.hbs` and `client/index.hbs` see. */
export interface RootView {
  readonly doc: Code;
  /** `IntercomClient`. */
  readonly clientName: Code;
  /** `createIntercomClient`. */
  readonly createName: Code;
  /** Class names of the runtime: `IntercomApiError` and so on. */
  readonly prefix: Code;
  readonly hasRegions: boolean;
  readonly groups: readonly {
    readonly name: Code;
    readonly module: Code;
    readonly binding: Code;
    readonly doc: Code;
    /** By its methods: an object that bundlers can take apart, which a module as a value is not. */
    readonly operations: readonly { readonly key: Code; readonly value: Code }[];
  }[];
}

export function rootView(api: Api): RootView {
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
    groups: api.groups.map((group) => groupOf(group, bindings)),
  };
}

function groupOf(
  { id, name, title, description, operations, shared }: Group,
  bindings: ReadonlyMap<string, Code>,
): RootView["groups"][number] {
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
  readonly regions: { readonly map: Code; readonly first: Code; readonly doc: Code } | undefined;
  readonly baseUrl: Code;
  readonly baseUrlDoc: Code;
  readonly headers: readonly {
    readonly name: Code;
    readonly option: Code;
    readonly type: Code;
    readonly value: Code;
    readonly doc: Code;
  }[];
  /** Headers of the configuration, which no option changes. */
  readonly fixedHeaders: readonly { readonly name: Code; readonly value: Code }[];
  /** There are headers of either kind. */
  readonly sendsHeaders: boolean;
  readonly headerTypes: Code | undefined;
  /** The runtime's function for the API's own way of authentication; bearer tokens go unsaid. */
  readonly auth: Code | undefined;
  readonly needsToken: boolean;
}

export function transportView(api: Api): TransportView {
  const named = namedServers(api);
  const names = new Map(api.types.map(({ key, name }) => [key, name]));
  const [first] = named;
  const baseUrl = api.servers[0]?.url ?? "/";
  const [scheme] = api.security;
  const headers = withDefaults(api);
  const fixed = api.headers.filter(({ name }) => !headers.some((each) => isSame(each.name, name)));
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
