import { say } from "../sentence.js";
import {
  type At,
  type ChangedAt,
  type ChangedNamedAt,
  type NamedAt,
  rule,
  type ValuesAt,
  valueList,
} from "./rule.js";

/** Rules on schemas in answers: breaking is what a caller has not reckoned with, or counts on. */
export const responseRules = {
  "response-property-removed": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Code that reads the property no longer compiles.",
    example: {
      before: "properties: { name: { type: string }, age: { type: integer } }",
      after: "properties: { name: { type: string } }",
    },
    sentence: ({ place, name }) => say`${place} no longer has ${name}`,
  }),
  "response-property-added": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Code that does not read the property need not care.",
    example: {
      before: "properties: { name: { type: string } }",
      after: "properties: { name: { type: string }, age: { type: integer } }",
    },
    sentence: ({ place, name }) => say`${place} has ${name}`,
  }),
  "response-property-became-optional": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Code that counts on the property no longer compiles: it may be `undefined`.",
    example: {
      before: "required: [name]\nproperties: { name: { type: string } }",
      after: "properties: { name: { type: string } }",
    },
    sentence: ({ place, name }) => say`${name} of ${place} may be absent`,
  }),
  "response-property-became-required": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Code that reckons with an absent property compiles as before.",
    example: {
      before: "properties: { name: { type: string } }",
      after: "required: [name]\nproperties: { name: { type: string } }",
    },
    sentence: ({ place, name }) => say`${name} of ${place} is always there`,
  }),
  "response-type-changed": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "The values that code reads are of another type.",
    example: { before: "id: { type: string }", after: "id: { type: integer }" },
    sentence: ({ place, from, to }) => say`${place} is ${to} instead of ${from}`,
  }),
  "response-type-widened": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Code meets values that it has not reckoned with.",
    example: { before: "value: { type: string }", after: "value: {}" },
    sentence: ({ place, from, to }) => say`${place} is ${to}, where it was ${from}`,
  }),
  "response-type-narrowed": rule<ChangedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Code that reckons with more compiles as before.",
    example: { before: "value: {}", after: "value: { type: string }" },
    sentence: ({ place, from, to }) => say`${place} is always ${to}, where it was ${from}`,
  }),
  "response-enum-value-added": rule<ValuesAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "The generated type lists its values, so code that handles each of them meets one more.",
    example: { before: "role: { enum: [user] }", after: "role: { enum: [lead, user] }" },
    sentence: ({ place, values }) => say`${place} may have ${valueList(values)}`,
  }),
  "response-enum-value-replaced": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Code meets a value that it has not reckoned with, instead of the one it knows.",
    example: { before: "role: { enum: [lead, user] }", after: "role: { enum: [visitor, user] }" },
    sentence: ({ place, from, to }) => say`${place} has the value ${to} instead of ${from}`,
  }),
  "response-enum-value-removed": rule<ValuesAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Values are passed on as before. A comparison with the value is pointed out as always false.",
    example: { before: "role: { enum: [lead, user] }", after: "role: { enum: [user] }" },
    sentence: ({ place, values }) => say`${place} never has ${valueList(values)}`,
  }),
  "response-enum-became-open": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Code that handles each of the values meets others.",
    example: { before: "role: { enum: [lead, user] }", after: "role: { type: string }" },
    sentence: ({ place, from, to }) => say`${place} may be any ${to}, where it was ${from}`,
  }),
  "response-became-enum": rule<ChangedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Code that takes any text takes these.",
    example: { before: "role: { type: string }", after: "role: { enum: [lead, user] }" },
    sentence: ({ place, from, to }) => say`${place} is ${to}, where it was any ${from}`,
  }),
  "response-null-allowed": rule<At>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Code that counts on a value no longer compiles: it may be `null`.",
    example: { before: "name: { type: string }", after: "name: { type: string, nullable: true }" },
    sentence: ({ place }) => say`${place} may be ${"null"}`,
  }),
  "response-null-forbidden": rule<At>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Code that reckons with `null` compiles as before.",
    example: { before: "name: { type: string, nullable: true }", after: "name: { type: string }" },
    sentence: ({ place }) => say`${place} is never ${"null"}`,
  }),
  "response-union-branch-added": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Code meets values of a form that it has not reckoned with.",
    example: {
      before: "oneOf: [{ type: string }]",
      after: "oneOf: [{ type: string }, { type: integer }]",
    },
    sentence: ({ place, name }) => say`${place} may be ${name}`,
  }),
  "response-union-branch-covered": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The new branch holds all that one of the old ones holds.",
    example: {
      before: "anyOf: [{ $ref: person }]",
      after: "anyOf: [{ $ref: person }, { $ref: user }] # every user is a person",
    },
    sentence: ({ place, name }) => say`${place} may be ${name}, which has all that it had`,
  }),
  "response-union-branch-removed": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Code that reckons with more compiles as before.",
    example: {
      before: "oneOf: [{ type: string }, { type: integer }]",
      after: "oneOf: [{ type: string }]",
    },
    sentence: ({ place, name }) => say`${place} is never ${name}`,
  }),
  "response-limit-changed": rule<ChangedNamedAt>({
    level: "compatible",
    noticedBy: "run time",
    why: "Types do not say it; only a caller that validates answers sees it.",
    example: {
      before: "name: { type: string, maxLength: 50 }",
      after: "name: { type: string, maxLength: 100 }",
    },
    sentence: ({ place, name, from, to }) => say`${place} has ${name} ${to}, where it had ${from}`,
  }),
  "response-other-properties-removed": rule<At>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Code that reads a property by a name of its own no longer compiles.",
    example: {
      before: "additionalProperties: true\nproperties: { name: { type: string } }",
      after: "properties: { name: { type: string } }",
    },
    sentence: ({ place }) => say`${place} no longer has properties of any name`,
  }),
  "response-other-properties-added": rule<At>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Code that reads the declared properties compiles as before.",
    example: {
      before: "properties: { name: { type: string } }",
      after: "additionalProperties: true\nproperties: { name: { type: string } }",
    },
    sentence: ({ place }) => say`${place} has properties of any name`,
  }),
};
