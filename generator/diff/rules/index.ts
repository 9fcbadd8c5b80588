import type { Level } from "../level.js";
import { plainSentence, type Sentence } from "../sentence.js";
import { answerRules } from "./answers.js";
import { argumentRules } from "./arguments.js";
import { clientRules } from "./client.js";
import { groupRules } from "./groups.js";
import { noteRules } from "./notes.js";
import { requestRules } from "./request.js";
import { responseRules } from "./response.js";
import type { Rule } from "./rule.js";

export type { Rule } from "./rule.js";

/** Every rule there is, by area, in the order of the docs page. */
export const areas = {
  "Groups and methods": groupRules,
  "Types and the client": clientRules,
  Arguments: argumentRules,
  "What is sent": requestRules,
  Answers: answerRules,
  "What is received": responseRules,
  "Notes and texts": noteRules,
} as const;

/** Every rule there is. */
export const rules = {
  ...groupRules,
  ...clientRules,
  ...argumentRules,
  ...requestRules,
  ...answerRules,
  ...responseRules,
  ...noteRules,
};

/** A kebab-case word, e.g. `operation-removed`. Ids are public: users match on them. */
export type RuleId = keyof typeof rules;

type DataByRule = {
  [Id in RuleId]: (typeof rules)[Id] extends Rule<infer Data> ? Data : never;
};

/** What a rule's sentence needs. */
export type DataOf<Id extends RuleId> = DataByRule[Id];

export function levelOf(id: RuleId): Level {
  return rules[id].level;
}

/** Writes the sentence of a rule. */
export function sentenceOf<Id extends RuleId>(id: Id, data: DataOf<Id>): Sentence {
  const byId: { [Each in RuleId]: Rule<DataByRule[Each]> } = rules;
  const found: Rule<DataByRule[Id]> = byId[id];
  return found.sentence(data);
}

/** The same as plain text. */
export function messageOf<Id extends RuleId>(id: Id, data: DataOf<Id>): string {
  return plainSentence(sentenceOf(id, data));
}
