/** Chooses the text that stands in a place; each place has a name of its own. */
export type Fill = (place: string) => string;

/** A plain name with something nasty behind it, so that names of one kind stay apart. */
type Named = (place: string) => string;

/**
 * A description in which every text that can reach the output comes from `fill`. Names that have to
 * be distinct begin with their place.
 *
 * @param openapi the version it claims; what only 3.1 knows is in it either way
 */
export function hostileDescription(fill: Fill, openapi = "3.1.0"): object {
  const named: Named = (place) => `${place}${fill(place)}`;
  const schemaKey = named("schema");
  const scheme = named("scheme");
  return {
    openapi,
    info: { title: named("Title"), version: named("version"), description: fill("info") },
    servers: servers(fill, named),
    tags: [
      {
        name: named("tag"),
        description: fill("tag text"),
        externalDocs: { url: fill("tag docs") },
      },
    ],
    security: [{ [scheme]: [] }],
    paths: paths(fill, named, schemaKey),
    components: {
      schemas: schemas(fill, named, schemaKey),
      securitySchemes: { [scheme]: { type: "apiKey", in: "query", name: named("key") } },
    },
    externalDocs: { url: fill("docs"), description: fill("docs text") },
    "x-anything": { [fill("x key")]: fill("x value") },
  };
}

function servers(fill: Fill, named: Named): object[] {
  const url = `https://example.com/${fill("server")}`;
  return [
    { url, "x-name": named("region"), description: fill("server text") },
    {
      url: "https://{host}/",
      "x-name": named("other"),
      variables: { host: { default: fill("host"), enum: [fill("host")] } },
    },
  ];
}

function paths(fill: Fill, named: Named, schemaKey: string): object {
  const texts = { summary: fill("summary"), description: fill("description") };
  const variable = named("variable");
  const content = { [`text/${named("plain")}`]: {}, [named("type")]: ref(schemaKey) };
  return {
    [`/path${sendable(fill("path"))}/{${sendable(variable)}}`]: {
      post: {
        ...texts,
        operationId: named("operation"),
        tags: [named("tag"), named("second")],
        externalDocs: { url: fill("operation docs") },
        parameters: parameters(fill, named, sendable(variable)),
        requestBody: { required: true, description: fill("body"), content: json(schemaKey) },
        responses: responses(fill, named, schemaKey),
      },
      put: { tags: [named("third")], requestBody: { content }, responses: { 200: { content } } },
    },
    "/plain": {
      get: {
        operationId: "plain",
        parameters: [sharedHeader(fill, named)],
        responses: { default: { description: fill("answer") } },
      },
    },
  };
}

/** Without what no path may hold; a description with it is refused as a whole. */
function sendable(text: string): string {
  return text.replace(/[?#{}]|\*$/g, "").replace(/\/\.\.?(?=\/|$)/g, "/_");
}

function parameters(fill: Fill, named: Named, variable: string): object[] {
  const texts = { description: fill("parameter"), example: fill("example") };
  const list = { type: "array", items: { type: "string", default: fill("default") } };
  return [
    { name: variable, in: "path", required: true, schema: { type: "string" }, ...texts },
    { name: named("query"), in: "query", schema: { type: "string", title: fill("title") } },
    { name: named("styled"), in: "query", style: "pipeDelimited", explode: false, schema: list },
    { name: named("content"), in: "query", content: { [fill("media type")]: { schema: list } } },
    { name: named("cookie"), in: "cookie", schema: list },
    sharedHeader(fill, named),
  ];
}

/** Declared by at least half of the operations, with a default: an option of the client. */
function sharedHeader(fill: Fill, named: Named): object {
  return {
    name: named("header"),
    in: "header",
    schema: { type: "string", default: fill("header") },
  };
}

function responses(fill: Fill, named: Named, schemaKey: string): object {
  return {
    200: {
      description: fill("answer"),
      headers: { [named("answer header")]: { schema: { type: "string", const: fill("const") } } },
      content: { "application/json": ref(schemaKey), [named("application")]: {} },
    },
    [named("4")]: { description: fill("answer"), content: json(schemaKey) },
    default: { description: fill("answer"), content: json(schemaKey) },
  };
}

function schemas(fill: Fill, named: Named, schemaKey: string): object {
  const variant = named("variant");
  const texts = {
    title: fill("title"),
    description: fill("schema text"),
    example: fill("example"),
  };
  const property = named("property");
  return {
    [schemaKey]: {
      type: "object",
      ...texts,
      required: [property, named("undeclared")],
      properties: {
        [property]: { type: "string", enum: [fill("enum"), named("enum"), 1, null], ...texts },
        [fill("bare")]: { const: fill("const"), default: fill("default") },
        list: { type: "array", items: { $ref: pointerTo(schemaKey) }, default: [fill("default")] },
        described: { $ref: pointerTo(variant), description: fill("beside reference") },
        nullable: { $ref: pointerTo(variant), nullable: true, description: fill("beside null") },
        object: { default: { [fill("default")]: fill("default") }, enum: [{ [fill("k")]: 1 }] },
        text: {
          type: "string",
          format: fill("format"),
          pattern: fill("pattern"),
          deprecated: true,
        },
        either: {
          oneOf: [{ $ref: pointerTo(variant) }, { type: "null" }],
          discriminator: {
            propertyName: named("kind"),
            mapping: { [named("value")]: pointerTo(variant), [fill("value")]: fill("target") },
          },
        },
      },
      "x-anything": fill("x"),
      externalDocs: { url: fill("docs") },
      $comment: fill("comment"),
    },
    [variant]: { type: "object", properties: { [named("kind")]: { type: "string" } } },
  };
}

function json(schemaKey: string): object {
  return { "application/json": ref(schemaKey) };
}

function ref(schemaKey: string): object {
  return { schema: { $ref: pointerTo(schemaKey) } };
}

/** A reference as RFC 6901, section 6 has it: escaped, then percent-encoded. */
function pointerTo(schemaKey: string): string {
  const token = schemaKey.replaceAll("~", "~0").replaceAll("/", "~1");
  const isWhole = !/\p{Surrogate}/u.test(token);
  return `#/components/schemas/${isWhole ? encodeURIComponent(token) : token}`;
}
