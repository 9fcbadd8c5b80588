import type { Json } from "../../../json/types.js";
import { defined } from "../../../json/values.js";
import type { Direction } from "../../model/query/direction.js";
import { indexTypes } from "../../model/query/named-types.js";
import type { NamedType } from "../../model/types.js";
import { escapeHidden } from "../../print/code.js";
import { fileNames } from "../../print/file-names.js";
import { addressOf } from "../docs/text/escape.js";
import type { EmitOf, OutputFile } from "../emitter.js";
import { readmeText } from "./readme.js";
import { schemaOf } from "./schema.js";

/** What a configuration can say to the JSON Schemas. */
export interface JsonSchemaSettings {
  /** What the files of `json-schema` hold. Default: values of answers, with relative references. */
  readonly jsonSchema?: JsonSchemaOptions;
}

export interface JsonSchemaOptions {
  /**
   * Which messages values are of. A `readOnly` property is required in those of a `response` alone, a
   * `writeOnly` one in those of a `request`. Default: `response`.
   */
  readonly direction?: Direction;
  /** The address of the folder, from which each file has its `$id`. Default: no file has one. */
  readonly base?: string;
}

const FOLDER = "json-schema";
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Each component as a schema in a file of its own, and `index.json`, which refers to all of them. */
export const emitJsonSchema: EmitOf<object, JsonSchemaSettings> = ({ api, jsonSchema = {} }) => {
  const { direction = "response", base } = jsonSchema;
  const types = indexTypes(api);
  const nameOf = fileNames("index", "readme");
  const files = new Map(api.types.map(({ key, name }) => [key, `${nameOf(name)}.json`]));
  const addresses = new Map([...files].map(([key, file]) => [key, addressOf(file)]));
  const context = { types, direction, addressOf: (key: string) => addresses.get(key) };
  const file = (path: string, schema: Readonly<Record<string, Json>>): OutputFile => {
    const $id = base && `${base.replace(/\/?$/, "/")}${addressOf(path)}`;
    const text = JSON.stringify(defined({ $schema: DIALECT, $id, ...schema }), null, 2);
    return { path: `${FOLDER}/${path}`, content: `${escapeHidden(text)}\n` };
  };
  const fileOf = ({ key, name, shape }: NamedType) => {
    const schema = schemaOf(shape, context);
    const members = typeof schema === "boolean" ? { allOf: [schema] } : schema;
    return file(files.get(key) ?? "", { title: name, ...members });
  };
  const all = api.types.map(({ key, name }) => [name, { $ref: addresses.get(key) ?? "" }] as const);
  return [
    ...api.types.map(fileOf),
    file("index.json", { title: api.info.title, $defs: Object.fromEntries(all) }),
    { path: `${FOLDER}/README.md`, content: readmeText(api, files) },
  ];
};
