import type { SourceFile } from "ts-morph";
import type { SampleArguments } from "../emitters/docs/samples/request.js";
import type { TeamEmitter } from "../emitters/own-emitter.js";
import type { EmitterOptions } from "../emitters/registry.js";
import type { Names } from "../model/build.js";
import type { ClientStyle, Group, NamedType, Operation } from "../model/types.js";
import type { TeamHelpers } from "../print/team-helpers.js";

/** What a project and a team can say of what is generated for them. */
export interface OutputConfig extends EmitterOptions {
  /** More overlays (OpenAPI Overlay 1.0), applied in order after those of the project. Default: none. */
  readonly overlays?: readonly string[];
  /** The folder that is written. Default: `generated`; of a team, `teams/<team>` in the project's. */
  readonly out?: string;
  /**
   * What is written, by the names that `--emit` takes. Default: `types`, `client`, `validators`, `docs`,
   * or what the project writes; and all of `emitters`.
   */
  readonly emit?: readonly string[];
  /** Prefix of what is named after the API: `Intercom` gives `IntercomClient`. Default: from the title. */
  readonly name?: string;
  /** Name of the client's npm package. Default: from the title, or from the team. */
  readonly packageName?: string;
  /** Tags to generate. Default: all, or those of the project. */
  readonly groups?: readonly string[];
  /** Of these groups, only these operations, by method name. Default: all. */
  readonly operations?: readonly string[];
  /** Names to use instead of the generator's own, one by one and by rule. */
  readonly names?: Names & NameFunctions;
  /** How callers of the client write arguments and get results. Default: grouped, and throw. */
  readonly style?: Partial<ClientStyle>;
  /** Headers that the client sends with every call, by name. Default: none. */
  readonly headers?: Readonly<Record<string, string>>;
  /** More outputs, by name. Default: none. */
  readonly emitters?: Readonly<Record<string, TeamEmitter>>;
  /** What is done to files before they are written. */
  readonly hooks?: TeamHooks;
}

/**
 * What `intercom-codegen.config.ts` exports. Paths are relative to the configuration file.
 *
 * @example export default defineConfig({ spec: "openapi.yaml", out: "src/api" });
 */
export interface Config extends OutputConfig {
  /**
   * The description: an OpenAPI 3.0 or 3.1 file, YAML or JSON; or a folder with `contract.yaml`,
   * and perhaps `fixes.overlay.yaml`, `fixes/*.overlay.yaml` and `prose/*.overlay.yaml`.
   */
  readonly spec: string;
  /** Take references that lead nowhere for any value, with a warning. Default: they are errors. */
  readonly lenient?: boolean;
}

/**
 * What `templates/teams/<team>/team.config.ts` exports: how what is generated for one team differs
 * from what the project's configuration says. Paths are relative to the team's folder.
 *
 * @example export default defineTeam({ groups: ["Contacts"], style: { results: "result" } });
 */
export interface TeamConfig extends OutputConfig {
  /** What the team's templates can call besides the helpers that there are. Default: nothing. */
  readonly helpers?: TeamHelpers;
}

/** Each gives a name, or `undefined` for the generator's own. */
export interface NameFunctions {
  /** Name of a type, in PascalCase. */
  readonly type?: (type: NamedType) => string | undefined;
  /** Name of a method; an operation's types are named after it. */
  readonly operation?: (operation: Operation) => string | undefined;
  /** What a group's folder and property are called after, as if it were its tag: `Data Export`. */
  readonly group?: (group: Group) => string | undefined;
}

export interface TeamHooks {
  /**
   * Gets each TypeScript file that a template has rendered, as a tree that it may change.
   *
   * @param file of a ts-morph project without a file system
   */
  readonly sourceFile?: (file: SourceFile, about: HookContext) => void | Promise<void>;
  /**
   * Gets the arguments of an example call as the description has them, and gives them as callers of
   * the client write them. Code samples and comments show what it gives.
   */
  readonly sampleArguments?: SampleArguments;
}

/** Which file a hook is called with. */
export interface HookContext {
  /** The team that it is for; empty where it is the project itself. */
  readonly team: string;
  /** Relative to the output folder: `client/src/contacts/index.ts`. */
  readonly path: string;
  /** The `id` of the group that the file belongs to; absent for what the groups share. */
  readonly group?: string;
}

/** Types a configuration; returns it unchanged. */
export function defineConfig(config: Config): Config {
  return config;
}

/** Types a team's configuration; returns it unchanged. */
export function defineTeam(config: TeamConfig): TeamConfig {
  return config;
}
