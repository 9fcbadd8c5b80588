import type { SourceFile } from "ts-morph";
import type { SampleArguments } from "../emitters/docs/samples/request.js";
import type { TeamEmitter } from "../emitters/own-emitter.js";
import type { EmitterOptions } from "../emitters/registry.js";
import type { Group, NamedType, Operation } from "../model/types.js";
import type { TeamHelpers } from "../print/team-helpers.js";
import type { Config } from "./config.js";

/**
 * What `templates/teams/<team>/team.config.ts` exports: how what is generated for one team differs
 * from what the project's configuration says. Paths are relative to the team's folder.
 *
 * @example export default defineTeam({ groups: ["Contacts"], style: { results: "result" } });
 */
export interface TeamConfig
  extends EmitterOptions,
    Pick<Config, "overlays" | "out" | "name" | "packageName" | "style" | "headers"> {
  /** Tags to generate. Default: those of the project. */
  readonly groups?: readonly string[];
  /** Of these groups, only these operations, by method name. Default: all. */
  readonly operations?: readonly string[];
  /** What is written: emitters of the generator and of `emitters`. Default: those of the project, and all of `emitters`. */
  readonly emit?: readonly string[];
  /** Names to use instead of the generator's own. */
  readonly names?: TeamNames;
  /** What the team's templates can call besides the helpers that there are. Default: nothing. */
  readonly helpers?: TeamHelpers;
  /** More outputs, by name. Default: none. */
  readonly emitters?: Readonly<Record<string, TeamEmitter>>;
  /** What is done to files before they are written. */
  readonly hooks?: TeamHooks;
}

/** Each gives a name, or `undefined` for the generator's own. */
export interface TeamNames {
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
   * the team's client write them. Code samples and comments show what it gives.
   */
  readonly sampleArguments?: SampleArguments;
}

/** Which file a hook is called with. */
export interface HookContext {
  readonly team: string;
  /** Relative to the output folder: `client/src/contacts/index.ts`. */
  readonly path: string;
  /** The `id` of the group that the file belongs to; absent for what the groups share. */
  readonly group?: string;
}

/** Types a team's configuration; returns it unchanged. */
export function defineTeam(config: TeamConfig): TeamConfig {
  return config;
}
