/**
 * What the templates of the docs see: plain data, in which every text is as the description has it.
 * A template prints it with the helper that escapes for its format: `text`, `markdown`, `code`.
 */
import type { ParameterLocation } from "../../../model/types.js";
import type { Sample } from "../samples/index.js";

/** A whole description. */
export interface DocsView {
  /** Title of the API. */
  readonly title: string;
  /** Version of the API. */
  readonly version: string;
  /** Markdown on the API as a whole. */
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
  /** Every group, in alphabetical order. */
  readonly groups: readonly DocsGroupView[];
}

/** A server of the API. */
export interface ServerView {
  /** `eu`; absent for a server that is known by its URL only. */
  readonly name?: string;
  /** Its URL. */
  readonly url: string;
  /** Markdown on the server. */
  readonly description?: string;
}

/** One endpoint group: one page. */
export interface DocsGroupView {
  /** File name: `custom-channel-events`. */
  readonly id: string;
  /** The tag as the description writes it: `Custom Channel Events`. */
  readonly title: string;
  /** Markdown on the group. */
  readonly description?: string;
  /** The group's own operations, in the order of the description. */
  readonly operations: readonly DocsOperationView[];
  /** Operations of other groups that belong here too. */
  readonly shared: readonly OperationLink[];
  /** Named types that fields of the page link to, in alphabetical order. */
  readonly types: readonly TypeView[];
  /** All named types that requests and answers are made of, in alphabetical order. */
  readonly allTypes: readonly TypeView[];
}

/** A group's page in Markdown. */
export interface MarkdownGroupView extends DocsGroupView {
  /** The whole, for what every page says. */
  readonly site: DocsView;
}

/** A page of the site: that of a group, that of a type, the list of types, or the overview. */
export interface SitePageView {
  /** The whole, for the navigation and the overview. */
  readonly site: DocsView;
  /** The group that the page is about. */
  readonly group?: DocsGroupView;
  /** The type that the page is about. */
  readonly type?: TypePageView;
  /** All types, on the page that lists them. */
  readonly types?: readonly TypePageView[];
  /** What the navigation marks: `id` of a group, `types/index`; empty on the overview. */
  readonly current: string;
  /** The group or type before it in the navigation. */
  readonly previous?: DocsGroupView | TypePageView;
  /** The group or type after it in the navigation. */
  readonly next?: DocsGroupView | TypePageView;
}

/** An answer with an example: what the helper `examples` gives. */
export interface AnswerExampleView extends Omit<ResponseView, "contents"> {
  /** JSON, or the text itself. */
  readonly example: string;
}

/** Where an operation is described. */
export interface OperationLink {
  /** `id` of its group. */
  readonly group: string;
  /** Its anchor on that page, which is its method name. */
  readonly name: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /** Upper case. */
  readonly method: string;
  /** The path template: `/contacts/{id}`. */
  readonly path: string;
  /** `contacts.createContact`: from the group whose page the link stands on. */
  readonly call: string;
}

/** An operation, with all that its page says of it. */
export interface DocsOperationView extends OperationLink {
  /** `operationId`; absent where the description has none. */
  readonly id?: string;
  /** Markdown on the operation. */
  readonly description?: string;
  /** Callers should not use it any more. */
  readonly deprecated: boolean;
  /** Address of more about it. */
  readonly externalDocs?: string;
  /** Pages of the team's own; empty without a configuration that names any. */
  readonly links: readonly LinkView[];
  /** The path in pieces: texts and variables. */
  readonly pathParts: readonly PathPartView[];
  /** Differs from that of the API: empty for none. */
  readonly security?: readonly string[];
  /** Its parameters by their place; no place without any. */
  readonly parameters: readonly ParametersView[];
  /** The request body; absent where it takes none. */
  readonly body?: BodyView;
  /** Its answers, in the order of the description. */
  readonly responses: readonly ResponseView[];
  /** How it answers in pages; absent where it does not. */
  readonly pagination?: PaginationView;
  /** Whether the client sends it again after any failure that may pass (RFC 9110, 9.2.2). */
  readonly repeatable: boolean;
  /** `CreateContactArgs`. */
  readonly argsType: string;
  /** Names of its validators: `["createContactBody"]`. */
  readonly validators: readonly string[];
  /** The request in every language, the client's own first; none where no example is known. */
  readonly samples: readonly Sample[];
}

/** A link that the configuration gives. */
export interface LinkView {
  /** What it is called. */
  readonly text: string;
  /** Begins with `https://` or `http://`. */
  readonly url: string;
}

/** A piece of a path. */
export interface PathPartView {
  /** The piece as the path has it: `/contacts/`, `{id}`. */
  readonly text: string;
  /** It stands for a parameter. */
  readonly isVariable: boolean;
}

/** The parameters of one place. */
export interface ParametersView {
  /** Where a request carries them. */
  readonly place: ParameterLocation;
  /** `Query parameters`. */
  readonly title: string;
  /** The parameters. */
  readonly fields: readonly FieldView[];
}

/** A request body. */
export interface BodyView {
  /** A request cannot do without it. */
  readonly required: boolean;
  /** Markdown on the body. */
  readonly description?: string;
  /** One for each media type, in the order of the description. */
  readonly contents: readonly ContentView[];
}

/** What a body or an answer is in one media type. */
export interface ContentView {
  /** `application/json`. */
  readonly mediaType: string;
  /** What it consists of. */
  readonly schema: SchemaView;
  /** JSON, or the text itself; absent for a file. */
  readonly example?: string;
}

/** An answer. */
export interface ResponseView {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  /** The reason phrase of a status code (RFC 9110, 15): `Not Found`. */
  readonly reason?: string;
  /** Markdown on the answer. */
  readonly description?: string;
  /** It means a failure, as `default` does. */
  readonly isError: boolean;
  /** One for each media type; none for an answer without a body. */
  readonly contents: readonly ContentView[];
  /** Its address on a page of the site; absent in Markdown. */
  readonly anchor?: string;
}

/** How an operation answers in pages. */
export interface PaginationView {
  /** How a page says where the next one begins. */
  readonly kind: "cursor" | "page" | "scroll";
  /** Property of the answer that holds the items. */
  readonly items: string;
  /** Where the request says which page it asks for. */
  readonly in: "query" | "body";
}

/** A type that the client exports. */
export interface TypeView {
  /** `Contact`. */
  readonly name: string;
  /** Markdown on the type. */
  readonly description?: string;
  /** What it consists of. */
  readonly schema: SchemaView;
}

/** A page of its own for a type: what it is made of, and what it is used for. */
export interface TypePageView extends TypeView {
  /** File name: `Contact`. */
  readonly id: string;
  /** Operations that take or return it as such, and not as part of another type. */
  readonly operations: readonly DocsOperationView[];
  /** Names of the types that it is directly part of, in alphabetical order. */
  readonly partOf: readonly string[];
}

/** A schema, for people. */
export interface SchemaView {
  /** The type in words, in pieces: `array of `, `Contact`. */
  readonly type: readonly TypePart[];
  /** `null` is a value too. */
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
  /** The piece: `array of `. */
  readonly text: string;
  /** The type that it names. */
  readonly type?: string;
  /** The type is described among the `types` of the page, and not here. */
  readonly isLink?: true;
}

/** What holds between fields. */
export interface RuleView {
  /** What holds: `all` of a set or none of it, `any` or `one` of the sets, or `closed`: no other fields. */
  readonly kind: "all" | "any" | "one" | "closed";
  /** Names that stand together; the kind says how many of the sets have to be there. */
  readonly sets: readonly (readonly string[])[];
}

/** A property or a parameter. */
export interface FieldView extends SchemaView {
  /** Name of the property or parameter. */
  readonly name: string;
  /** It cannot be left out. */
  readonly required: boolean;
  /** Callers should not use it any more. */
  readonly deprecated: boolean;
  /** Only answers have it. */
  readonly readOnly: boolean;
  /** Only requests have it. */
  readonly writeOnly: boolean;
  /** Markdown on the field. */
  readonly description?: string;
  /** Its address on a page of the site; absent in Markdown. */
  readonly anchor?: string;
}

/** One of several alternatives. */
export interface VariantView {
  /** What tells it apart: the name of a type, or its type in words. */
  readonly title: string;
  /** Markdown on the alternative. */
  readonly description?: string;
  /** What it consists of. */
  readonly schema: SchemaView;
}
