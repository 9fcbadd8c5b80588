import { camelCase, functionName } from "../../model/names.js";
import { isJson } from "../../model/query/media.js";
import type { Api, Group, Operation } from "../../model/types.js";
import { Code, code, identifier, literal, member } from "../../print/code.js";
import { markdownCode, markdownFence, markdownText } from "../docs/text/escape.js";
import { type ExampleSource, exampleCall } from "./example-call.js";
import type { PackageOptions } from "./options.js";
import type { PackageInput } from "./package.js";
import { namedServers } from "./root-view.js";

/** What `client/readme.hbs` sees. What an API has nothing of is absent, and so is its section. */
export interface ReadmeView {
  /** Title of the API, as Markdown. */
  readonly title: Code;
  /** Name of the client's package. */
  readonly packageName: Code;
  /** The same as a string literal. */
  readonly module: Code;
  /** That of all validators, as one. */
  readonly validatorsModule: Code;
  /** `createIntercomClient`. */
  readonly createName: Code;
  /** The variable that holds a client. */
  readonly client: Code;
  /** Class names of the runtime begin with it: `Intercom`. */
  readonly prefix: Code;
  /** Calls are authenticated, so that a client cannot do without a token. */
  readonly needsToken: boolean;
  /** A short call, as a block of code. */
  readonly firstCall: Code | undefined;
  /** A walk through pages, as a block of code. */
  readonly pages: Code | undefined;
  /** A call with a JSON body. */
  readonly write: WriteView | undefined;
  /** Servers that the description names. */
  readonly regions: ReadmeRegionsView | undefined;
  /** Headers that go out with every call. */
  readonly headers: readonly ReadmeHeaderView[];
  /** The package has validators too. */
  readonly hasValidators: boolean;
  /** A call gives its result instead of throwing. */
  readonly givesResults: boolean;
  /** What the package depends on, as Markdown; absent where there is nothing. */
  readonly dependencies: Code | undefined;
  /** Licence of the package, as Markdown. */
  readonly license: Code;
  /** What the licence of the description wants to be said, as Markdown. */
  readonly notice: Code | undefined;
}

/** The servers that a caller chooses between by name. */
export interface ReadmeRegionsView {
  /** All names, as Markdown. */
  readonly names: Code;
  /** The last one, as a string literal. */
  readonly last: Code;
}

/** A header that every call carries, and the option that changes it. */
export interface ReadmeHeaderView {
  /** The option: `intercomVersion`. */
  readonly option: Code;
  /** The header, as Markdown. */
  readonly name: Code;
  /** Its default, as Markdown. */
  readonly value: Code;
}

/** A call with a JSON body, for what the README says of bundles and validators. */
export interface WriteView {
  /** The function: `createContact`. */
  readonly name: Code;
  /** The same as a method, behind the client: `.contacts.createContact`. */
  readonly method: Code;
  /** The group's module, as a string literal. */
  readonly groupModule: Code;
  /** The module of its validators, as a string literal. */
  readonly validatorsModule: Code;
  /** The validator of the body: `createContactBody`. */
  readonly validator: Code;
}

interface Candidate {
  readonly group: Group;
  readonly operation: Operation;
  readonly example: string;
}

export function readmeView(
  source: ExampleSource,
  { hasValidators, hasFetch }: Pick<PackageInput, "hasValidators" | "hasFetch">,
  { license = "MIT", notice, dependencies = {} }: PackageOptions,
): ReadmeView {
  const { api } = source;
  const servers = namedServers(api);
  const pages = findExample(source, listsPages);
  const write = findExample(source, creates);
  const first = write ?? findExample(source, () => true);
  const last = servers.at(-1);
  return {
    title: Code.trusted(markdownText(api.info.title)),
    packageName: Code.trusted(api.packageName),
    module: literal(api.packageName),
    validatorsModule: literal(`${api.packageName}/validators`),
    createName: identifier(`create${api.name}Client`),
    client: variableOf(api),
    prefix: identifier(api.name),
    needsToken: api.security.length > 0,
    firstCall: first && Code.trusted(fence(first.example)),
    pages: pages && Code.trusted(fence(pages.example)),
    write: write && writeView(write, api),
    regions: last && {
      names: Code.trusted(servers.map(({ name }) => markdownCode(name)).join(", ")),
      last: literal(last.name),
    },
    headers: api.sharedHeaders.map((header) => ({
      option: identifier(header.option),
      name: Code.trusted(markdownCode(header.name)),
      value: Code.trusted(markdownCode(header.default)),
    })),
    hasValidators,
    givesResults: api.style.results === "result",
    dependencies: dependencyList([
      ...(hasFetch ? ["openapi-fetch"] : []),
      ...Object.keys(dependencies),
    ]),
    license: Code.trusted(markdownText(license)),
    notice: notice === undefined ? undefined : Code.trusted(markdownText(notice.trim())),
  };
}

/** `zod` and `ky`, as Markdown; `undefined` where there is nothing. */
function dependencyList(names: readonly string[]): Code | undefined {
  if (names.length === 0) return undefined;
  return Code.trusted(new Intl.ListFormat("en").format(names.map(markdownCode)));
}

/** What samples call the client: `intercom`. */
function variableOf({ name }: Api): Code {
  return identifier(functionName(camelCase(name)));
}

/** More than this, and an example hides what it shows. */
const LINES = 10;

/**
 * The first operation that is as wanted and has a short example: of the largest groups first, which
 * are what an API is about.
 */
function findExample(
  source: ExampleSource,
  isWanted: (operation: Operation) => boolean,
): Candidate | undefined {
  const size = ({ operations, shared }: Group) => operations.length + shared.length;
  for (const group of source.api.groups.toSorted((a, b) => size(b) - size(a))) {
    for (const operation of group.operations.filter(isWanted)) {
      const example = exampleCall(operation, group, source);
      if (example !== undefined && example.split("\n").length <= LINES) {
        return { group, operation, example };
      }
    }
  }
  return undefined;
}

function listsPages({ pagination, method }: Operation): boolean {
  return pagination !== undefined && method === "get";
}

/** `POST /contacts` with JSON, which makes one of what the group is about. */
function creates({ method, path, call: { sends } }: Operation): boolean {
  const isCollection = /^\/[^/{}]+$/.test(path);
  return method === "post" && isCollection && sends !== undefined && isJson(sends.mediaType);
}

function writeView({ group, operation }: Candidate, { packageName }: Api): WriteView {
  const name = identifier(operation.name);
  return {
    name,
    method: code`${member(group.name)}${member(operation.name)}`,
    groupModule: literal(`${packageName}/${group.id}`),
    validatorsModule: literal(`${packageName}/${group.id}/validators`),
    validator: code`${name}Body`,
  };
}

function fence(text: string): string {
  return markdownFence(text, "ts");
}
