import { existsSync, readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { exec, type JsonValue } from "jsonpath-rfc9535";
import { frozen, once } from "./once.js";

/** The folder of the project, with a `/` at its end. */
export const root = new URL("../../", import.meta.url);

/** As much of an OpenAPI 3.0 Schema Object as the tests make samples from. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: Schema;
}

export type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

export interface Answer {
  readonly content?: Content;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
  readonly security?: readonly object[];
}

export interface Description {
  readonly servers: readonly { readonly url: string; readonly "x-name"?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly security?: readonly object[];
}

type Members = Record<string, unknown>;

interface Action {
  readonly target: string;
  readonly update?: unknown;
  readonly remove?: boolean;
}

/** The files that correct the contract, in the order in which the generator reads them. */
export const fixNames: readonly string[] = [
  "fixes.overlay.yaml",
  ...readdirSync(new URL("spec/intercom-unstable/fixes", root))
    .sort()
    .map((name) => `fixes/${name}`),
];

/**
 * The contract with its corrections, read without any code of the generator: js-yaml, a JSONPath
 * library, and the merge below. Prose is left out, for it changes no request.
 */
export const readDescription = once(() => readWith(fixNames) as Description);

/** The same with its prose, in the order in which the generator reads it: by file name. */
export const readDocumentedDescription = once((): unknown => {
  const names = readdirSync(new URL("spec/intercom-unstable/prose", root)).sort();
  return readWith([...fixNames, ...names.map((name) => `prose/${name}`)]);
});

function readWith(overlays: readonly string[]): unknown {
  const document: unknown = readYaml("contract.yaml");
  for (const name of overlays) {
    const overlay = readYaml(name) as { actions: readonly Action[] } | undefined;
    for (const action of overlay?.actions ?? []) apply(document as JsonValue, action);
  }
  return frozen(document);
}

function readYaml(name: string): unknown {
  const file = new URL(`spec/intercom-unstable/${name}`, root);
  return existsSync(file) ? load(readFileSync(file, "utf8")) : undefined;
}

/** One Action Object of OpenAPI Overlay 1.0.0 (section 4.4.3), in place. */
function apply(document: JsonValue, { target, update, remove }: Action): void {
  const found: { value: unknown; path: readonly (string | number)[] }[] = [];
  exec(document, target, (value, path) => found.push({ value, path: [...path] }));
  if (found.length === 0) throw new Error(`an overlay's target selects nothing: ${target}`);
  for (const { value, path } of found.reverse()) {
    if (remove) removeAt(document, path);
    else if (Array.isArray(value)) value.push(structuredClone(update));
    else merge(value as Members, update as Members);
  }
}

function removeAt(document: unknown, path: readonly (string | number)[]): void {
  const parent = path.slice(0, -1).reduce((at, key) => (at as Members)[key], document);
  const last = path.at(-1) ?? "";
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Members)[last];
}

/** Objects are merged, arrays are appended to, everything else is replaced. */
function merge(into: Members, update: Members): void {
  for (const [key, value] of Object.entries(structuredClone(update))) {
    const current = into[key];
    if (Array.isArray(current) && Array.isArray(value)) current.push(...value);
    else if (isObject(current) && isObject(value)) merge(current, value);
    else into[key] = value;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a Reference Object stands for, or the value itself. */
export function resolve<T extends object>(value: T, description: Description): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value;
  const keys = value.$ref.slice(2).split("/").map(unescapePointer);
  const target = keys.reduce<unknown>((at, key) => (at as Members)[key], description);
  return resolve(target as T, description);
}

/** RFC 6901, section 4. */
function unescapePointer(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
