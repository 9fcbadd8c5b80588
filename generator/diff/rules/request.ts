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

/** Rules on schemas in requests: breaking is what takes away from what a caller may send. */
export const requestRules = {
  "request-property-removed": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A call that gives the property no longer compiles.",
    example: {
      before: "properties: { name: { type: string }, age: { type: integer } }",
      after: "properties: { name: { type: string } }",
    },
    sentence: ({ place, name }) => say`${place} no longer takes ${name}`,
  }),
  "request-property-added": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The property can be left out.",
    example: {
      before: "properties: { name: { type: string } }",
      after: "properties: { name: { type: string }, age: { type: integer } }",
    },
    sentence: ({ place, name }) => say`${place} takes ${name}`,
  }),
  "request-required-property-added": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Every call has to give the property.",
    example: {
      before: "properties: { name: { type: string } }",
      after: "required: [age]\nproperties: { name: { type: string }, age: { type: integer } }",
    },
    sentence: ({ place, name }) => say`${place} demands ${name}`,
  }),
  "request-property-became-required": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Calls that leave the property out no longer compile.",
    example: {
      before: "properties: { name: { type: string } }",
      after: "required: [name]\nproperties: { name: { type: string } }",
    },
    sentence: ({ place, name }) => say`${name} of ${place} has to be given`,
  }),
  "request-property-became-optional": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Calls that give the property compile as before.",
    example: {
      before: "required: [name]\nproperties: { name: { type: string } }",
      after: "properties: { name: { type: string } }",
    },
    sentence: ({ place, name }) => say`${name} of ${place} can be left out`,
  }),
  "request-type-changed": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "The values that callers give are of another type.",
    example: { before: "id: { type: string }", after: "id: { type: integer }" },
    sentence: ({ place, from, to }) => say`${place} takes ${to} instead of ${from}`,
  }),
  "request-type-narrowed": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Some of the values that callers may give today are not taken any more.",
    example: { before: "value: {}", after: "value: { type: string }" },
    sentence: ({ place, from, to }) => say`${place} takes ${to} only, where it took ${from}`,
  }),
  "request-type-widened": rule<ChangedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "All that callers may give today is still taken.",
    example: { before: "value: { type: string }", after: "value: {}" },
    sentence: ({ place, from, to }) => say`${place} takes ${to}, where it took ${from}`,
  }),
  "request-enum-value-removed": rule<ValuesAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A call with the value no longer compiles.",
    example: { before: "role: { enum: [lead, user] }", after: "role: { enum: [user] }" },
    sentence: ({ place, values }) => say`${place} no longer takes ${valueList(values)}`,
  }),
  "request-enum-value-replaced": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A call with the old value no longer compiles.",
    example: { before: "role: { enum: [lead, user] }", after: "role: { enum: [visitor, user] }" },
    sentence: ({ place, from, to }) => say`${place} takes the value ${to} instead of ${from}`,
  }),
  "request-enum-value-added": rule<ValuesAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "All values that callers give today are still taken.",
    example: { before: "role: { enum: [user] }", after: "role: { enum: [lead, user] }" },
    sentence: ({ place, values }) => say`${place} takes ${valueList(values)}`,
  }),
  "request-became-enum": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A text that is not known to be one of the values no longer compiles.",
    example: { before: "role: { type: string }", after: "role: { enum: [lead, user] }" },
    sentence: ({ place, from, to }) => say`${place} takes ${to} only, where it took any ${from}`,
  }),
  "request-enum-became-open": rule<ChangedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "All values that callers give today are still taken.",
    example: { before: "role: { enum: [lead, user] }", after: "role: { type: string }" },
    sentence: ({ place, from, to }) => say`${place} takes any ${to}, where it took ${from}`,
  }),
  "request-null-forbidden": rule<At>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A call with `null` no longer compiles.",
    example: { before: "name: { type: string, nullable: true }", after: "name: { type: string }" },
    sentence: ({ place }) => say`${place} no longer takes ${"null"}`,
  }),
  "request-null-allowed": rule<At>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Callers that never send `null` need not care.",
    example: { before: "name: { type: string }", after: "name: { type: string, nullable: true }" },
    sentence: ({ place }) => say`${place} takes ${"null"}`,
  }),
  "request-union-branch-removed": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Calls with a value of that form no longer compile.",
    example: {
      before: "oneOf: [{ type: string }, { type: integer }]",
      after: "oneOf: [{ type: string }]",
    },
    sentence: ({ place, name }) => say`${place} no longer takes ${name}`,
  }),
  "request-union-branch-covered": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "What the branch took, another one takes.",
    example: {
      before: "anyOf: [{ $ref: user }, { $ref: person }]",
      after: "anyOf: [{ $ref: person }] # which takes every user",
    },
    sentence: ({ place, name }) =>
      say`${place} has no branch ${name} any more; another one takes it`,
  }),
  "request-union-branch-added": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "All that callers give today is still taken.",
    example: {
      before: "oneOf: [{ type: string }]",
      after: "oneOf: [{ type: string }, { type: integer }]",
    },
    sentence: ({ place, name }) => say`${place} takes ${name} too`,
  }),
  "request-limit-tightened": rule<ChangedNamedAt>({
    level: "breaking",
    noticedBy: "run time",
    why: "Values that are sent today are refused. TypeScript has no type for it; the validators do.",
    example: {
      before: "name: { type: string, maxLength: 100 }",
      after: "name: { type: string, maxLength: 50 }",
    },
    sentence: ({ place, name, from, to }) => say`${place} has ${name} ${to}, where it had ${from}`,
  }),
  "request-limit-loosened": rule<ChangedNamedAt>({
    level: "compatible",
    noticedBy: "run time",
    why: "All values that are sent today are still taken.",
    example: {
      before: "name: { type: string, maxLength: 50 }",
      after: "name: { type: string, maxLength: 100 }",
    },
    sentence: ({ place, name, from, to }) => say`${place} has ${name} ${to}, where it had ${from}`,
  }),
  "request-undeclared-property-required": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Every call has to give a property of which the types know the name alone.",
    example: { before: "type: object", after: "type: object\nrequired: [name]" },
    sentence: ({ place, name }) => say`${place} demands ${name}, which is not among its properties`,
  }),
  "request-undeclared-properties-refused": rule<At>({
    level: "breaking",
    noticedBy: "run time",
    why: "Properties that the description does not name could be sent, past the types; now they are refused.",
    example: {
      before: "properties: { name: { type: string } }",
      after: "additionalProperties: false\nproperties: { name: { type: string } }",
    },
    sentence: ({ place }) => say`${place} refuses properties that it does not name`,
  }),
  "request-other-properties-forbidden": rule<At>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A call with names of the caller's own no longer compiles.",
    example: {
      before: "additionalProperties: true\nproperties: { name: { type: string } }",
      after: "properties: { name: { type: string } }",
    },
    sentence: ({ place }) => say`${place} no longer takes properties of any name`,
  }),
  "request-other-properties-allowed": rule<At>({
    level: "compatible",
    noticedBy: "compiler",
    why: "All that callers give today is still taken.",
    example: {
      before: "properties: { name: { type: string } }",
      after: "additionalProperties: true\nproperties: { name: { type: string } }",
    },
    sentence: ({ place }) => say`${place} takes properties of any name`,
  }),
};
