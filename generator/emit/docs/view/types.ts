/**
 * What the templates of the docs see: plain data, in which every text is as the description has it.
 * A template prints it with the helper that escapes for its format: `text`, `markdown`, `code`.
 */
import type { ParameterLocation } from "../../../model/types.js";
import type { Sample } from "../samples/index.js";

/** A whole description. */
export interface DocsView {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  /** Of the client: `intercom-unstable`. */
  readonly packageName: string;
  /** `Intercom`: what the client's classes begin with. */
  readonly apiName: string;
  /** Never empty; the first is what samples are written for. */
  readonly servers: readonly ServerView[];
  /** What a call carries unless its operation says otherwise: `["bearer token"]`. */
  readonly security: readonly string[];
  /** Headers that the client sends by itself. */
  readonly headers: readonly FieldView[];
  readonly groups: readonly GroupView[];
}

export interface ServerView {
  /** `eu`; absent for a server that is known by its URL only. */
  readonly name?: string;
  readonly url: string;
  readonly description?: string;
}

/** One endpoint group: one page. */
export interface GroupView {
  /** File name: `custom-channel-events`. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly operations: readonly OperationView[];
  /** Operations of other groups that belong here too. */
  readonly shared: readonly OperationLink[];
  /** Named types that fields of the page link to, in alphabetical order. */
  readonly types: readonly TypeView[];
  /** All named types that requests and answers are made of, in alphabetical order. */
  readonly allTypes: readonly TypeView[];
}

/** Where an operation is described. */
export interface OperationLink {
  /** `id` of its group. */
  readonly group: string;
  /** Its anchor on that page, which is its method name. */
  readonly name: string;
  readonly summary: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** `contacts.createContact`: from the group whose page the link stands on. */
  readonly call: string;
}

export interface OperationView extends OperationLink {
  /** `operationId`; absent where the description has none. */
  readonly id?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly externalDocs?: string;
  readonly pathParts: readonly PathPartView[];
  /** Differs from that of the API: empty for none. */
  readonly security?: readonly string[];
  readonly parameters: readonly ParametersView[];
  readonly body?: BodyView;
  readonly responses: readonly ResponseView[];
  readonly pagination?: PaginationView;
  /** Whether the client sends it again after any failure that may pass (RFC 9110, 9.2.2). */
  readonly repeatable: boolean;
  /** `CreateContactArgs`. */
  readonly argsType: string;
  readonly validators: readonly string[];
  readonly samples: readonly Sample[];
}

export interface PathPartView {
  readonly text: string;
  readonly isVariable: boolean;
}

export interface ParametersView {
  readonly place: ParameterLocation;
  /** `Query parameters`. */
  readonly title: string;
  readonly fields: readonly FieldView[];
}

export interface BodyView {
  readonly required: boolean;
  readonly description?: string;
  readonly contents: readonly ContentView[];
}

export interface ContentView {
  readonly mediaType: string;
  readonly schema: SchemaView;
  /** JSON, or the text itself; absent for a file. */
  readonly example?: string;
}

export interface ResponseView {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  /** The reason phrase of a status code (RFC 9110, 15): `Not Found`. */
  readonly reason?: string;
  readonly description?: string;
  readonly isError: boolean;
  readonly contents: readonly ContentView[];
}

export interface PaginationView {
  readonly kind: "cursor" | "page" | "scroll";
  /** Property of the answer that holds the items. */
  readonly items: string;
  readonly in: "query" | "body";
}

/** A type that the client exports. */
export interface TypeView {
  readonly name: string;
  readonly description?: string;
  readonly schema: SchemaView;
}

/** A page of its own for a type: what it is made of, and what it is used for. */
export interface TypePageView extends TypeView {
  /** File name: `Contact`. */
  readonly id: string;
  /** Operations that take or return it as such, and not as part of another type. */
  readonly operations: readonly OperationLink[];
  /** Names of the types that it is directly part of, in alphabetical order. */
  readonly partOf: readonly string[];
}

/** A schema, for people. */
export interface SchemaView {
  readonly type: readonly TypePart[];
  readonly nullable: boolean;
  /** JSON text of each value that is allowed. */
  readonly values: readonly string[];
  /** JSON text. */
  readonly default?: string;
  /** `at most 10 items`. */
  readonly limits: readonly string[];
  /** What holds between fields. */
  readonly rules: readonly RuleView[];
  /** Properties, of the items where it is an array. */
  readonly fields: readonly FieldView[];
  /** Alternatives that are more than a type's name. */
  readonly variants: readonly VariantView[];
  /** Where the rest is described: the name of a type of the page. */
  readonly see?: string;
}

/** A piece of `array of Contact`. */
export interface TypePart {
  readonly text: string;
  /** The type that it names. */
  readonly type?: string;
  /** The type is described among the `types` of the page, and not here. */
  readonly isLink?: true;
}

export interface RuleView {
  readonly kind: "all" | "any" | "one" | "closed";
  /** Names that stand together; the kind says how many of the sets have to be there. */
  readonly sets: readonly (readonly string[])[];
}

export interface FieldView extends SchemaView {
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly description?: string;
}

export interface VariantView {
  readonly title: string;
  readonly description?: string;
  readonly schema: SchemaView;
}
