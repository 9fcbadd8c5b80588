export { compareApis } from "./compare-apis.js";
export type { Level } from "./level.js";
export { areas, type Rule, type RuleId, rules } from "./rules/index.js";
export { plainSentence, type Sentence, type SentencePart } from "./sentence.js";
export type { Change, Summary } from "./types.js";
