import type { Json, Pointer } from "../../json/types.js";

/** A whole description, e.g. Intercom's with its 38 groups. */
export interface Api {
  /** Prefix of everything named after the API: `Intercom` gives `IntercomApiError`. */
  readonly name: string;
  /** Name of the generated package: `intercom-unstable`. */
  readonly packageName: string;
  /** What the description says of the API as a whole. */
  readonly info: Info;
  /** How the client is called. */
  readonly style: ClientStyle;
  /** Headers of the configuration, which the client sends with every call. */
  readonly headers: readonly DefaultHeader[];
  /** Never empty: a description without servers has one with the URL `/`. */
  readonly servers: readonly Server[];
  /** What a call carries when its operation says nothing else. */
  readonly security: readonly SecurityScheme[];
  /** Header parameters with a default that most operations share, e.g. `Intercom-Version`. */
  readonly sharedHeaders: readonly SharedHeader[];
  /** In the order of their first operation. */
  readonly groups: readonly Group[];
  /** One for each entry of `components.schemas`, in document order. */
  readonly types: readonly NamedType[];
}

/** How callers of the client write arguments and get results. */
export interface ClientStyle {
  /**
   * `grouped`: `{ path, query, headers, body }`. `flat`: parameters beside each other, and `body`
   * beside them.
   */
  readonly arguments: "grouped" | "flat";
  /**
   * `throw`: a call gives the data, or rejects. `result`: it gives a value to switch on by `status`,
   * and does not reject.
   */
  readonly results: "throw" | "result";
}

/** `{ name: "X-Team", value: "support" }`. */
export interface DefaultHeader {
  /** The name of the header. */
  readonly name: string;
  /** What is sent. */
  readonly value: string;
}

/** What a description says of the API as a whole. */
export interface Info {
  /** Title of the API. */
  readonly title: string;
  /** Version of the API. */
  readonly version: string;
  /** Markdown on the API. */
  readonly description?: string;
}

/** `{ name: "eu", url: "https://api.eu.intercom.io" }`. */
export interface Server {
  /** From `x-name`; a server without one is reached by its URL only. */
  readonly name?: string;
  /** Its URL; variables have their defaults. */
  readonly url: string;
  /** Markdown on the server. */
  readonly description?: string;
}

/** The ways of authentication that the runtime knows. */
export type SecurityScheme = BearerScheme | BasicScheme | ApiKeyScheme;

/** A bearer token (RFC 6750). */
export interface BearerScheme {
  /** Tells schemes apart. */
  readonly kind: "bearer";
  /** Its key in `components.securitySchemes`. */
  readonly id: string;
}

/** User name and password (RFC 7617). */
export interface BasicScheme {
  /** Tells schemes apart. */
  readonly kind: "basic";
  /** Its key in `components.securitySchemes`. */
  readonly id: string;
}

/** A key that the API has its own place for. */
export interface ApiKeyScheme {
  /** Tells schemes apart. */
  readonly kind: "apiKey";
  /** Its key in `components.securitySchemes`. */
  readonly id: string;
  /** Where a request carries it. */
  readonly in: "header" | "query";
  /** Name of the header or the query parameter. */
  readonly name: string;
}

/** `{ name: "Intercom-Version", option: "intercomVersion", default: "Unstable" }`. */
export interface SharedHeader {
  /** The header's name. */
  readonly name: string;
  /** The client option that changes it. */
  readonly option: string;
  /** What is sent when the caller says nothing. */
  readonly default: string;
  /** What values it takes. */
  readonly shape: Shape;
}

/** An endpoint group: one tag and the operations that carry it. */
export interface Group {
  /** The tag as the description writes it: `Custom Channel Events`. */
  readonly title: string;
  /** Folder and export path: `custom-channel-events`. */
  readonly id: string;
  /** Property of the client: `customChannelEvents`. */
  readonly name: string;
  /** Markdown on the group. */
  readonly description?: string;
  /** Operations whose first tag this is. */
  readonly operations: readonly Operation[];
  /** Operations of other groups that carry this tag too. */
  readonly shared: readonly SharedOperation[];
}

/** An operation reached from a group it does not live in. */
export interface SharedOperation {
  /** Its method name. */
  readonly name: string;
  /** The `id` of the group it lives in. */
  readonly group: string;
}

/** A method of HTTP that a description can have. */
export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** One path and method. */
export interface Operation {
  /** `operationId` as the description has it after overlays; absent where it has none. */
  readonly id?: string;
  /** Method name, `createContact`. */
  readonly name: string;
  /** Names of the operation's types: `CreateContactArgs` and so on. */
  readonly typeNames: OperationTypeNames;
  /** The HTTP method, in lower case. */
  readonly method: Method;
  /** The path template as the description writes it: `/contacts/{id}`. */
  readonly path: string;
  /** The path in pieces: texts and variables, without what stands behind `?` or `#`. */
  readonly pathParts: readonly PathPart[];
  /** What stands behind a `?` in the path, and is sent with every call: `beta=true`. */
  readonly query?: string;
  /** Its own, and those of its path. */
  readonly parameters: readonly Parameter[];
  /** The request body; absent where it takes none. */
  readonly body?: Body;
  /** In document order; the key is a status code, a range (`2XX`) or `default`. */
  readonly responses: readonly Response[];
  /** How it answers in pages; absent where it does not, or nobody can tell. */
  readonly pagination?: Pagination;
  /** What it is to those who call it through the client. */
  readonly call: Call;
  /** Where its requests go, with defaults for variables; absent: where those of the API go. */
  readonly server?: string;
  /** Absent: as the API says. Empty: no authentication. */
  readonly security?: readonly SecurityScheme[];
  /** `x-idempotent`: its request may reach the server twice, whatever the method. */
  readonly idempotent?: true;
  /** `x-idempotency-key`: the server heeds an `Idempotency-Key`. */
  readonly idempotencyKey?: true;
  /** What the description says about it. */
  readonly docs: Docs;
  /** The Operation Object. */
  readonly source: Pointer;
}

/** What an operation is to those who call it through the client. */
export interface Call {
  /** Its parameters without shared headers, which the client sends by itself. */
  readonly parameters: readonly Parameter[];
  /** What callers give besides the body: in the order `path`, `query`, `headers`, where there are any. */
  readonly arguments: readonly Argument[];
  /** The body in the media type that the client sends: JSON, or else the first. */
  readonly sends?: Content;
  /** What a call succeeds with: 2xx, or `default` where nothing else is declared. */
  readonly successes: readonly Response[];
  /** What a call fails with: all but 2xx and 3xx. Redirects are followed, or wanted by the caller. */
  readonly failures: readonly Response[];
  /** What the first success carries, in the media type that the client asks for. */
  readonly reads?: Content;
}

/** The parameters of one place, as callers give them. */
export interface Argument {
  /** The member of the arguments. */
  readonly name: "path" | "query" | "headers";
  /** Where a request carries it. */
  readonly in: "path" | "query" | "header";
  /** One of the parameters at least cannot be left out. */
  readonly required: boolean;
  /** One or more, in document order. */
  readonly parameters: readonly Parameter[];
}

/** Names of an operation's types. */
export interface OperationTypeNames {
  /** `CreateContactArgs`. */
  readonly args: string;
  /** `CreateContactData`. */
  readonly data: string;
  /** `CreateContactErrors`. */
  readonly errors: string;
  /** `CreateContactResult`. */
  readonly result: string;
}

/** `/contacts/{id}` is a literal `/contacts/` and the variable `id`. */
export type PathPart = PathLiteral | PathVariable;

/** Text of a path. */
export interface PathLiteral {
  /** Tells pieces apart. */
  readonly kind: "literal";
  /** The text as it stands there. */
  readonly text: string;
}

/** A place in a path that a parameter fills. */
export interface PathVariable {
  /** Tells pieces apart. */
  readonly kind: "variable";
  /** The parameter's name. */
  readonly name: string;
}

/** Where a request carries a parameter. */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** OpenAPI's Parameter Object, resolved; `style` and `explode` with their defaults filled in. */
export interface Parameter {
  /** Its name in the request. */
  readonly name: string;
  /** Where a request carries it. */
  readonly in: ParameterLocation;
  /** It cannot be left out. */
  readonly required: boolean;
  /** How a value is written: `form`, `simple` and so on. */
  readonly style: string;
  /** Items and members are written one by one. */
  readonly explode: boolean;
  /** Reserved characters are not percent-encoded. */
  readonly allowReserved: boolean;
  /** What values it takes. */
  readonly shape: Shape;
  /** What the description says about it. */
  readonly docs: Docs;
  /** The Parameter Object. */
  readonly source: Pointer;
  /** `example`, or the value of the first of `examples`. */
  readonly example?: Json;
  /** The value is sent as this media type: the parameter has `content` instead of `schema`. */
  readonly mediaType?: string;
  /** The description does not declare it in the path; it was added because the path needs it. */
  readonly implied?: true;
}

/** A request body: one entry a media type. */
export interface Body {
  /** A request cannot do without it. */
  readonly required: boolean;
  /** One for each media type, in document order. */
  readonly content: readonly Content[];
  /** What the description says about it. */
  readonly docs: Docs;
  /** The Request Body Object. */
  readonly source: Pointer;
}

/** What a body or an answer is in one media type. */
export interface Content {
  /** `application/json`. */
  readonly mediaType: string;
  /** What values it has. */
  readonly shape: Shape;
  /** `example`, or the value of the first of `examples`. */
  readonly example?: Json;
  /** The Media Type Object. */
  readonly source: Pointer;
}

/** An answer, by its status. */
export interface Response {
  /** A status code, a range (`2XX`) or `default`. */
  readonly status: string;
  /** One for each media type, in document order; none without a body. */
  readonly content: readonly Content[];
  /** Headers that the answer carries. */
  readonly headers: readonly ResponseHeader[];
  /** What the description says about it. */
  readonly docs: Docs;
  /** Where the operation names it. */
  readonly source: Pointer;
  /** Where the Response Object stands: differs from `source` when that is a reference. */
  readonly target: Pointer;
}

/** A header of an answer. */
export interface ResponseHeader {
  /** The header's name. */
  readonly name: string;
  /** What values it has. */
  readonly shape: Shape;
}

/** How the next page is asked for. */
export type Pagination = CursorPagination | NumberedPagination | ScrollPagination;

/** What every form of pagination says. */
export interface PaginationBase {
  /** Property of the answer that holds the items: `data`. */
  readonly items: string;
  /** Property of the answer in which `items` stands; absent: it stands in the answer itself. */
  readonly within?: string;
  /** What an item is. */
  readonly item: Shape;
}

/** `pages.next.starting_after` of the answer goes into `starting_after`. */
export interface CursorPagination extends PaginationBase {
  /** Tells forms apart. */
  readonly kind: "cursor";
  /** `query`, or `body` where it stands in `pagination` of a search request. */
  readonly in: "query" | "body";
}

/** `page` counts up to `total_pages` of the answer. */
export interface NumberedPagination extends PaginationBase {
  /** Tells forms apart. */
  readonly kind: "page";
  /** Where the request carries the number. */
  readonly in: "query" | "body";
}

/** `scroll_param` of the answer is sent back. */
export interface ScrollPagination extends PaginationBase {
  /** Tells forms apart. */
  readonly kind: "scroll";
  /** Where the request carries it. */
  readonly in: "query";
}

/** Text of the description; all of it optional and untrusted. */
export interface Docs {
  /** One line: what it does. */
  readonly summary?: string;
  /** Markdown. */
  readonly description?: string;
  /** Callers should not use it any more. */
  readonly deprecated?: boolean;
  /** Address of more about it. */
  readonly externalDocs?: string;
}

/** An entry of `components.schemas`: `{ key: "contact", name: "Contact", … }`. */
export interface NamedType {
  /** Its key in `components.schemas`. */
  readonly key: string;
  /** The name of its TypeScript type. */
  readonly name: string;
  /** What values it has. */
  readonly shape: Shape;
  /** What the description says about it. */
  readonly docs: Docs;
  /** The Schema Object. */
  readonly source: Pointer;
}

/** What every shape may say. */
export interface ShapeBase {
  /** `null` is a value too. Said here and nowhere else. */
  readonly nullable: boolean;
  /** What the description says about it. */
  readonly docs: Docs;
  /** The Schema Object. */
  readonly source: Pointer;
  /** The value that counts where none is given. */
  readonly default?: Json;
  /** `example`, or the first of `examples`. */
  readonly example?: Json;
  /** Only answers have it. */
  readonly readOnly?: boolean;
  /** Only requests have it. */
  readonly writeOnly?: boolean;
  /** Keywords of the schema that constrain values and that the shape does not say. */
  readonly unsupported?: readonly string[];
}

/** A schema. 3.0 and 3.1 spellings of one meaning are one shape. */
export type Shape =
  | ScalarShape
  | LiteralShape
  | EnumShape
  | ArrayShape
  | RecordShape
  | ObjectShape
  | UnionShape
  | IntersectionShape
  | NotShape
  | ConditionalShape
  | RefShape
  | UnknownShape
  | NeverShape;

/**
 * A schema that constrains one type of value without demanding it (`{ minLength: 2 }` without
 * `type`) has `typed: false`: values of other types pass.
 */
export interface Typed extends ShapeBase {
  /** Values of other types do not pass. */
  readonly typed: boolean;
}

/** A text, a number, a boolean or `null`. */
export interface ScalarShape extends Typed {
  /** Tells shapes apart. */
  readonly kind: "scalar";
  /** The type of value. */
  readonly type: "string" | "number" | "integer" | "boolean" | "null";
  /** `date-time`, `email` and so on. */
  readonly format?: string;
  /** In a form with parts, it is a file; or a text that may also be given as one. */
  readonly file?: "file" | "file or text";
  /** A regular expression (ECMA-262) that a text matches. */
  readonly pattern?: string;
  /** The fewest characters. */
  readonly minLength?: number;
  /** The most characters. */
  readonly maxLength?: number;
  /** The least number. */
  readonly minimum?: number;
  /** The greatest number. */
  readonly maximum?: number;
  /** Numbers are greater. */
  readonly exclusiveMinimum?: number;
  /** Numbers are less. */
  readonly exclusiveMaximum?: number;
  /** Numbers are multiples of it. */
  readonly multipleOf?: number;
}

/** One value: `const`, or an `enum` of one. */
export interface LiteralShape extends ShapeBase {
  /** Tells shapes apart. */
  readonly kind: "literal";
  /** The value. */
  readonly value: Json;
}

/** One of several values. */
export interface EnumShape extends ShapeBase {
  /** Tells shapes apart. */
  readonly kind: "enum";
  /** Every value there is. */
  readonly values: readonly Json[];
}

/** A list. */
export interface ArrayShape extends Typed {
  /** Tells shapes apart. */
  readonly kind: "array";
  /** What an item is; with `prefix`, one behind those. */
  readonly items: Shape;
  /** 2020-12 `prefixItems`. */
  readonly prefix?: readonly Shape[];
  /** The fewest items. */
  readonly minItems?: number;
  /** The most items. */
  readonly maxItems?: number;
  /** No item stands there twice. */
  readonly uniqueItems?: boolean;
  /** How many items are of a shape; one at least where nothing is said. */
  readonly contains?: ContainsRule;
}

/** `contains`: how many items of a list are of a shape. */
export interface ContainsRule {
  /** What the items are that count. */
  readonly shape: Shape;
  /** The fewest of them. */
  readonly min: number;
  /** The most of them. */
  readonly max?: number;
}

/** An object without declared properties whose values share one shape. */
export interface RecordShape extends Typed {
  /** Tells shapes apart. */
  readonly kind: "record";
  /** What a property's value is. */
  readonly values: Shape;
  /** The fewest properties. */
  readonly minProperties?: number;
  /** The most properties. */
  readonly maxProperties?: number;
}

/** An object with declared properties. */
export interface ObjectShape extends Typed {
  /** Tells shapes apart. */
  readonly kind: "object";
  /** Properties that are declared, in document order. */
  readonly properties: readonly Property[];
  /** Names that are required and not declared among the properties. */
  readonly alsoRequired: readonly string[];
  /** `true`: nothing is said, so anything. `false`: nothing. A shape: that; it may be `unknown`. */
  readonly additional: boolean | Shape;
  /** 2020-12 `patternProperties`: regular expression and shape. */
  readonly patterns?: readonly NamedShape[];
  /** 2020-12 `propertyNames`. */
  readonly names?: Shape;
  /** 2020-12 `dependentRequired`: what else is required where a property is there. */
  readonly dependentRequired?: readonly DependentRequired[];
  /** 2020-12 `dependentSchemas`: what the object is where a property is there. */
  readonly dependentSchemas?: readonly NamedShape[];
  /** The fewest properties. */
  readonly minProperties?: number;
  /** The most properties. */
  readonly maxProperties?: number;
}

/** What else is required where a property is there. */
export interface DependentRequired {
  /** The property. */
  readonly name: string;
  /** Names of those that it needs. */
  readonly needs: readonly string[];
}

/** A shape under a name. */
export interface NamedShape {
  /** The name that it goes by. */
  readonly name: string;
  /** What stands under the name. */
  readonly shape: Shape;
}

/** A property of an object. */
export interface Property {
  /** Its name. */
  readonly name: string;
  /** It cannot be left out. */
  readonly required: boolean;
  /** What values it has. */
  readonly shape: Shape;
}

/** `oneOf` or `anyOf`. */
export interface UnionShape extends ShapeBase {
  /** Tells shapes apart. */
  readonly kind: "union";
  /** `oneOf`: exactly one branch holds. `anyOf`: at least one does. */
  readonly mode: "oneOf" | "anyOf";
  /** The alternatives. */
  readonly branches: readonly Shape[];
  /** The property that says which branch it is. */
  readonly discriminator?: Discriminator;
}

/** What tells the branches of a union apart. */
export interface Discriminator {
  /** The property's name. */
  readonly property: string;
  /** Value to the key of a named type. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** `allOf`. */
export interface IntersectionShape extends ShapeBase {
  /** Tells shapes apart. */
  readonly kind: "intersection";
  /** All of these hold. */
  readonly parts: readonly Shape[];
}

/** `not`. */
export interface NotShape extends ShapeBase {
  /** Tells shapes apart. */
  readonly kind: "not";
  /** This does not hold. */
  readonly shape: Shape;
}

/** 2020-12 `if`, `then` and `else`. */
export interface ConditionalShape extends ShapeBase {
  /** Tells shapes apart. */
  readonly kind: "conditional";
  /** What decides. */
  readonly condition: Shape;
  /** What holds where the condition does. */
  readonly whenTrue?: Shape;
  /** What holds where the condition does not. */
  readonly whenFalse?: Shape;
}

/** A reference to a named type, by its key in `components.schemas`. */
export interface RefShape extends ShapeBase {
  /** Tells shapes apart. */
  readonly kind: "ref";
  /** The type's key. */
  readonly key: string;
}

/** Any value. */
export interface UnknownShape extends ShapeBase {
  /** Tells shapes apart. */
  readonly kind: "unknown";
}

/** No value. */
export interface NeverShape extends ShapeBase {
  /** Tells shapes apart. */
  readonly kind: "never";
}
