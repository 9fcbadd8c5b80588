/** What a configuration file imports, and the code of teams. */
export { type Config, defineConfig } from "./config.js";
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
} from "./emit/code.js";
export type { RequestExample, SampleArguments } from "./emit/docs/samples/request.js";
export type { OutputFile } from "./emit/emitter.js";
export type { CodeFile } from "./emit/render-code.js";
export { camelCase, pascalCase, slug } from "./model/names.js";
export type * from "./model/types.js";
export { defineTeam, type HookContext, type TeamConfig } from "./team/config.js";
export type { TeamEmitInput, TeamEmitter } from "./team/emitter.js";
