import { schemaGrammar } from "./schema.js";
import type { NodeGrammar, NodeKind, Slot } from "./types.js";

export type { NodeGrammar, NodeKind, Slot } from "./types.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Keywords that Parameter Object and Header Object share. */
const parameterNodes: Readonly<Record<string, Slot>> = {
  schema: ["one", "schema"],
  content: ["map", "mediaType"],
  examples: ["map", "example"],
};
const parameterValues = [
  "required",
  "deprecated",
  "allowEmptyValue",
  "style",
  "explode",
  "allowReserved",
];
const parameterProse = ["description", "example", "examples"];

/**
 * The grammar of OpenAPI 3.0 and 3.1 (sections 4.7 and 4.8, one entry an object), wide enough for
 * both. `$ref` is a value of every kind.
 */
export const grammar: Readonly<Record<NodeKind, NodeGrammar>> = {
  openapi: {
    nodes: {
      info: ["one", "info"],
      servers: ["list", "server"],
      paths: ["one", "paths"],
      webhooks: ["map", "pathItem"],
      components: ["one", "components"],
      tags: ["list", "tag"],
      externalDocs: ["one", "externalDocs"],
    },
    values: ["openapi", "jsonSchemaDialect", "security"],
    prose: ["externalDocs"],
  },
  // Contact and terms are for readers; title and version are required.
  info: {
    values: ["title", "version"],
    prose: ["summary", "description", "termsOfService", "contact", "license"],
  },
  server: {
    nodes: { variables: ["map", "serverVariable"] },
    values: ["url"],
    prose: ["description"],
  },
  serverVariable: { values: ["enum", "default"], prose: ["description"] },
  paths: { others: "pathItem" },
  pathItem: {
    nodes: {
      ...Object.fromEntries(
        METHODS.map((method): [string, Slot] => [method, ["one", "operation"]]),
      ),
      servers: ["list", "server"],
      parameters: ["list", "parameter"],
    },
    prose: ["summary", "description"],
  },
  operation: {
    nodes: {
      externalDocs: ["one", "externalDocs"],
      parameters: ["list", "parameter"],
      requestBody: ["one", "requestBody"],
      responses: ["one", "responses"],
      callbacks: ["map", "callback"],
      servers: ["list", "server"],
    },
    values: ["tags", "operationId", "deprecated", "security"],
    prose: ["summary", "description", "externalDocs"],
  },
  externalDocs: { values: ["url"], prose: ["description"] },
  parameter: {
    nodes: parameterNodes,
    values: ["name", "in", ...parameterValues],
    prose: parameterProse,
  },
  header: { nodes: parameterNodes, values: parameterValues, prose: parameterProse },
  requestBody: {
    nodes: { content: ["map", "mediaType"] },
    values: ["required"],
    prose: ["description"],
  },
  mediaType: {
    nodes: {
      schema: ["one", "schema"],
      encoding: ["map", "encoding"],
      examples: ["map", "example"],
    },
    prose: ["example", "examples"],
  },
  encoding: {
    nodes: { headers: ["map", "header"] },
    values: ["contentType", "style", "explode", "allowReserved"],
  },
  responses: { others: "response" },
  response: {
    nodes: {
      headers: ["map", "header"],
      content: ["map", "mediaType"],
      links: ["map", "link"],
    },
    prose: ["summary", "description"],
  },
  callback: { others: "pathItem" },
  example: { values: ["value", "externalValue"], prose: ["summary", "description"] },
  link: {
    nodes: { server: ["one", "server"] },
    values: ["operationRef", "operationId", "parameters", "requestBody"],
    prose: ["description"],
  },
  tag: {
    nodes: { externalDocs: ["one", "externalDocs"] },
    values: ["name"],
    prose: ["description", "externalDocs"],
  },
  components: {
    nodes: {
      schemas: ["map", "schema"],
      responses: ["map", "response"],
      parameters: ["map", "parameter"],
      examples: ["map", "example"],
      requestBodies: ["map", "requestBody"],
      headers: ["map", "header"],
      securitySchemes: ["map", "securityScheme"],
      links: ["map", "link"],
      callbacks: ["map", "callback"],
      pathItems: ["map", "pathItem"],
    },
    prose: ["examples"],
  },
  securityScheme: {
    nodes: { flows: ["one", "oauthFlows"] },
    values: ["type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"],
    prose: ["description"],
  },
  oauthFlows: {
    nodes: {
      implicit: ["one", "oauthFlow"],
      password: ["one", "oauthFlow"],
      clientCredentials: ["one", "oauthFlow"],
      authorizationCode: ["one", "oauthFlow"],
    },
  },
  oauthFlow: { values: ["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"] },
  schema: schemaGrammar,
};
