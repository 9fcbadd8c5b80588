/** What a configuration file imports, and the code of teams. */

export type { Json, Pointer } from "./json/types.js";
export {
  type Config,
  defineConfig,
  defineTeam,
  type HookContext,
  type TeamConfig,
} from "./pipeline/config/config.js";
export type { RequestExample, SampleArguments } from "./pipeline/emitters/docs/samples/request.js";
export type { OutputFile } from "./pipeline/emitters/emitter.js";
export type { TeamEmitInput, TeamEmitter } from "./pipeline/emitters/own-emitter.js";
export { camelCase, pascalCase, slug } from "./pipeline/model/names.js";
export type * from "./pipeline/model/types.js";
export {
  Code,
  code,
  comment,
  identifier,
  index,
  join,
  json,
  literal,
  member,
  propertyKey,
  prose,
  valueKey,
} from "./pipeline/print/code.js";
export type { CodeFile } from "./pipeline/print/render-code.js";
