/** The kinds of object that OpenAPI 3.0 and 3.1 know, named as the specification names them. */
export type NodeKind =
  | "openapi"
  | "info"
  | "server"
  | "serverVariable"
  | "paths"
  | "pathItem"
  | "operation"
  | "externalDocs"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "responses"
  | "response"
  | "callback"
  | "example"
  | "link"
  | "header"
  | "tag"
  | "components"
  | "securityScheme"
  | "oauthFlows"
  | "oauthFlow"
  | "schema";

/** How nodes stand under a keyword: one, in an array, or under names of the author's choice. */
export type Slot = readonly [form: "one" | "list" | "map", kind: NodeKind];

/** What the keywords of one kind of object hold. Keywords in none of the lists are unknown. */
export interface NodeGrammar {
  /** Keywords that hold nodes. */
  readonly nodes?: Readonly<Record<string, Slot>>;
  /** Keywords that hold plain values on which code depends. */
  readonly values?: readonly string[];
  /** Keywords that hold text or examples, for readers. */
  readonly prose?: readonly string[];
  /** What stands under keys that are no keyword and no `x-` extension: paths, status codes. */
  readonly others?: NodeKind;
}
