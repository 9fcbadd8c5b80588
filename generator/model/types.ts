/**
 * The model (IR): what emitters and templates see of a description.
 *
 * Plain, readonly, JSON-like data. Every node that stands for something in the description carries
 * `source`, the JSON pointer (RFC 6901) of the place it came from.
 */

/** A JSON pointer into the description after overlays, e.g. `/paths/~1contacts/post`. */
export type Pointer = string;

/** Any JSON value. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A whole description, e.g. Intercom's with its 38 groups. */
export interface Api {
  /** Prefix of everything named after the API: `Intercom` gives `IntercomApiError`. */
  readonly name: string;
  /** Name of the generated package: `intercom-unstable`. */
  readonly packageName: string;
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
  readonly name: string;
  readonly value: string;
}

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
}

/** `{ name: "eu", url: "https://api.eu.intercom.io" }`. */
export interface Server {
  /** From `x-name`; a server without one is reached by its URL only. */
  readonly name?: string;
  readonly url: string;
  readonly description?: string;
}

/** The ways of authentication that the runtime knows. */
export type SecurityScheme =
  | { readonly kind: "bearer"; readonly id: string }
  | { readonly kind: "basic"; readonly id: string }
  | {
      readonly kind: "apiKey";
      readonly id: string;
      readonly in: "header" | "query";
      readonly name: string;
    };

/** `{ name: "Intercom-Version", option: "intercomVersion", default: "Unstable" }`. */
export interface SharedHeader {
  /** The header's name. */
  readonly name: string;
  /** The client option that changes it. */
  readonly option: string;
  /** What is sent when the caller says nothing. */
  readonly default: string;
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
  readonly description?: string;
  /** Operations whose first tag this is. */
  readonly operations: readonly Operation[];
  /** Operations of other groups that carry this tag too. */
  readonly shared: readonly SharedOperation[];
}

/** An operation reached from a group it does not live in. */
export interface SharedOperation {
  readonly name: string;
  /** The `id` of the group it lives in. */
  readonly group: string;
}

export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** One path and method. */
export interface Operation {
  /** `operationId` as the description has it after overlays; absent where it has none. */
  readonly id?: string;
  /** Method name, `createContact`. */
  readonly name: string;
  /** Names of the operation's types: `CreateContactArgs` and so on. */
  readonly typeNames: OperationTypeNames;
  readonly method: Method;
  /** The path template as the description writes it: `/contacts/{id}`. */
  readonly path: string;
  readonly pathParts: readonly PathPart[];
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** In document order; the key is a status code, a range (`2XX`) or `default`. */
  readonly responses: readonly Response[];
  readonly pagination?: Pagination;
  /** Absent: as the API says. Empty: no authentication. */
  readonly security?: readonly SecurityScheme[];
  readonly docs: Docs;
  readonly source: Pointer;
}

export interface OperationTypeNames {
  readonly args: string;
  readonly data: string;
  readonly errors: string;
  readonly result: string;
}

/** `/contacts/{id}` is a literal `/contacts/` and the variable `id`. */
export type PathPart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string };

export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** OpenAPI's Parameter Object, resolved; `style` and `explode` with their defaults filled in. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly shape: Shape;
  readonly docs: Docs;
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
  readonly required: boolean;
  readonly content: readonly Content[];
  readonly docs: Docs;
  readonly source: Pointer;
}

export interface Content {
  readonly mediaType: string;
  readonly shape: Shape;
  /** `example`, or the value of the first of `examples`. */
  readonly example?: Json;
  readonly source: Pointer;
}

export interface Response {
  readonly status: string;
  readonly content: readonly Content[];
  readonly headers: readonly ResponseHeader[];
  readonly docs: Docs;
  readonly source: Pointer;
  /** Where the Response Object stands: differs from `source` when that is a reference. */
  readonly target: Pointer;
}

export interface ResponseHeader {
  readonly name: string;
  readonly shape: Shape;
}

/** How the next page is asked for. */
export type Pagination = {
  /** Property of the answer that holds the items: `data`. */
  readonly items: string;
  readonly item: Shape;
} & (
  | {
      /** `pages.next.starting_after` of the answer goes into `starting_after`. */
      readonly kind: "cursor";
      /** `query`, or `body` where it stands in `pagination` of a search request. */
      readonly in: "query" | "body";
    }
  | {
      /** `page` counts up to `total_pages` of the answer. */ readonly kind: "page";
      readonly in: "query" | "body";
    }
  | {
      /** `scroll_param` of the answer is sent back. */ readonly kind: "scroll";
      readonly in: "query";
    }
);

/** Text of the description; all of it optional and untrusted. */
export interface Docs {
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly externalDocs?: string;
}

/** An entry of `components.schemas`: `{ key: "contact", name: "Contact", … }`. */
export interface NamedType {
  readonly key: string;
  readonly name: string;
  readonly shape: Shape;
  readonly docs: Docs;
  readonly source: Pointer;
}

/** What every shape may say. */
export interface ShapeBase {
  /** `null` is a value too. Said here and nowhere else. */
  readonly nullable: boolean;
  readonly docs: Docs;
  readonly source: Pointer;
  readonly default?: Json;
  /** `example`, or the first of `examples`. */
  readonly example?: Json;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  /** Keywords of the schema that constrain values and that the shape does not say. */
  readonly unsupported?: readonly string[];
}

/** A schema. 3.0 and 3.1 spellings of one meaning are one shape. */
export type Shape = ShapeBase &
  (
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
    | NeverShape
  );

/**
 * A schema that constrains one type of value without demanding it (`{ minLength: 2 }` without
 * `type`) has `typed: false`: values of other types pass.
 */
export interface Typed {
  readonly typed: boolean;
}

export interface ScalarShape extends Typed {
  readonly kind: "scalar";
  readonly type: "string" | "number" | "integer" | "boolean" | "null";
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

/** One value: `const`, or an `enum` of one. */
export interface LiteralShape {
  readonly kind: "literal";
  readonly value: Json;
}

export interface EnumShape {
  readonly kind: "enum";
  readonly values: readonly Json[];
}

export interface ArrayShape extends Typed {
  readonly kind: "array";
  readonly items: Shape;
  /** 2020-12 `prefixItems`. */
  readonly prefix?: readonly Shape[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  /** How many items are of a shape; `minContains` is 1 where nothing is said. */
  readonly contains?: { readonly shape: Shape; readonly min: number; readonly max?: number };
}

/** An object without declared properties whose values share one shape. */
export interface RecordShape extends Typed {
  readonly kind: "record";
  readonly values: Shape;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

export interface ObjectShape extends Typed {
  readonly kind: "object";
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
  readonly dependentRequired?: readonly {
    readonly name: string;
    readonly needs: readonly string[];
  }[];
  /** 2020-12 `dependentSchemas`: what the object is where a property is there. */
  readonly dependentSchemas?: readonly NamedShape[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

export interface NamedShape {
  readonly name: string;
  readonly shape: Shape;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly shape: Shape;
}

export interface UnionShape {
  readonly kind: "union";
  /** `oneOf`: exactly one branch holds. `anyOf`: at least one does. */
  readonly mode: "oneOf" | "anyOf";
  readonly branches: readonly Shape[];
  readonly discriminator?: Discriminator;
}

export interface Discriminator {
  readonly property: string;
  /** Value to the key of a named type. */
  readonly mapping: Readonly<Record<string, string>>;
}

export interface IntersectionShape {
  readonly kind: "intersection";
  readonly parts: readonly Shape[];
}

export interface NotShape {
  readonly kind: "not";
  readonly shape: Shape;
}

/** 2020-12 `if`, `then` and `else`. */
export interface ConditionalShape {
  readonly kind: "conditional";
  readonly condition: Shape;
  readonly whenTrue?: Shape;
  readonly whenFalse?: Shape;
}

/** A reference to a named type, by its key in `components.schemas`. */
export interface RefShape {
  readonly kind: "ref";
  readonly key: string;
}

/** Any value. */
export interface UnknownShape {
  readonly kind: "unknown";
}

/** No value. */
export interface NeverShape {
  readonly kind: "never";
}
