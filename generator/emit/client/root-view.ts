import { functionName } from "../../model/names.js";
import type { Api, Server } from "../../model/types.js";
import {
  type Code,
  code,
  comment,
  identifier,
  join,
  literal,
  propertyKey,
  prose,
} from "../code.js";

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
  }[];
}

export function rootView(api: Api): RootView {
  return {
    doc: comment(prose(`${api.info.title} ${api.info.version}`)),
    clientName: identifier(`${api.name}Client`),
    createName: identifier(`create${api.name}Client`),
    prefix: identifier(api.name),
    hasRegions: namedServers(api).length > 0,
    groups: api.groups.map(({ id, name, title }) => ({
      name: propertyKey(name),
      module: literal(`./${id}/index.js`),
      binding: identifier(functionName(name, RESERVED)),
      doc: comment(prose(title)),
    })),
  };
}

/** What `client.ts` declares besides its groups. */
const RESERVED: ReadonlySet<string> = new Set(["bind", "createTransport", "options", "transport"]);

/** What `client/transport.hbs` sees. */
export interface TransportView {
  readonly regions: { readonly map: Code; readonly first: Code } | undefined;
  readonly baseUrl: Code;
  readonly headers: readonly {
    readonly name: Code;
    readonly option: Code;
    readonly type: Code;
    readonly value: Code;
  }[];
  readonly headerTypes: Code | undefined;
  readonly apiKey: Code | undefined;
}

export function transportView(api: Api): TransportView {
  const named = namedServers(api);
  const names = new Map(api.types.map(({ key, name }) => [key, name]));
  const [first] = named;
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
    },
    baseUrl: literal(api.servers[0]?.url ?? "/"),
    headers: api.sharedHeaders.map((header) => ({
      name: propertyKey(header.name),
      option: identifier(header.option),
      type:
        header.shape.kind === "ref"
          ? identifier(names.get(header.shape.key) ?? header.shape.key)
          : code`string`,
      value: literal(header.default),
    })),
    headerTypes: types.length > 0 ? join(types.map(identifier), ", ") : undefined,
    apiKey: apiKeyOf(api),
  };
}

function namedServers({ servers }: Api): (Server & { readonly name: string })[] {
  return servers.filter((server): server is Server & { name: string } => server.name !== undefined);
}

/** Where a key travels that is no bearer token. */
function apiKeyOf({ security: [scheme] }: Api): Code | undefined {
  if (scheme === undefined || scheme.kind === "bearer") return undefined;
  if (scheme.kind === "basic") return code`{ scheme: "Basic" }`;
  return code`{ in: ${literal(scheme.in)}, name: ${literal(scheme.name)} }`;
}
