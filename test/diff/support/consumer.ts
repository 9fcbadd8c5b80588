import { methodsOf } from "../../../generator/diff/surface/methods.js";
import type { Api } from "../../../generator/pipeline/model/types.js";

/** What a consumer's checks are written with. */
const HELPERS = `
type Keys<T> = T extends unknown ? keyof T : never;
type Get<T, K> = T extends unknown ? (K extends keyof T ? Exclude<T[K], undefined | null> : never) : never;
/** Names that \`Old\` has somewhere and \`New\` does not have there. */
type Lost<Old, New, Depth extends unknown[] = []> = Depth["length"] extends 6
  ? never
  : Old extends readonly (infer A)[]
    ? New extends readonly (infer B)[]
      ? Lost<A, B, [...Depth, 1]>
      : never
    : Old extends object
      ? [Extract<New, object>] extends [never]
        ? never
        : {
            [K in keyof Old]-?: [Old[K]] extends [never]
              ? never
              : K extends Keys<Extract<New, object>>
              ? Lost<Exclude<Old[K], undefined | null>, Get<Extract<New, object>, K>, [...Depth, 1]>
              : string extends Keys<Extract<New, object>>
                ? never
                : K;
          }[keyof Old]
      : never;
type Nothing<T extends never> = T;
/** What a caller writes out for \`T\`: an interface alone is never taken where properties of any name are. */
type Written<T> = unknown extends T
  ? T
  : T extends Blob | ((...args: never[]) => unknown)
    ? T
    : { [K in keyof T]: Written<T[K]> };
`;

/**
 * A program that uses everything of an old client, against a new one: it gives each method all that
 * the old one takes, reads all that the old one resolves to and fails with, and names every type.
 *
 * @param old specifier of the old client's root, e.g. `../old`
 */
export function consumerOf(api: Api, old: string): string {
  const groups = [...new Map(api.groups.map((group) => [group.name, group])).values()];
  const imports = groups.flatMap(({ id }, index) => [
    `import * as new${index} from "./${id}/index.js";`,
    `import type * as Old${index} from "${old}/${id}/index.js";`,
  ]);
  const indexOf = new Map(groups.map((group, index) => [group, index]));
  const methods = methodsOf(api).flatMap(({ group, operation, groups: names }) => [
    ...methodLines(indexOf.get(group) ?? 0, operation),
    ...names.map((name) => `void client.${name}.${operation.name};`),
  ]);
  return [
    `import * as root from "./index.js";`,
    `import type * as Old from "${old}/index.js";`,
    `import type { Transport } from "./index.js";`,
    ...imports,
    HELPERS,
    "declare const transport: Transport;",
    "declare const options: Old.TransportOptions;",
    "type GoneOptions = Nothing<Lost<Old.TransportOptions, root.TransportOptions>>;",
    `const client = root.create${api.name}Client(options);`,
    `export type Client = root.${api.name}Client;`,
    ...api.types.map(({ name }) => `export type Named${name} = root.${name};`),
    ...unusedTypes(api).flatMap((name) => [
      `export const send${name} = (value: Written<Old.${name}>): root.${name} => value;`,
      `export const read${name} = (value: root.${name}): Old.${name} => value;`,
      `export type Gone${name} = Nothing<Lost<Old.${name}, root.${name}>>;`,
    ]),
    ...methods,
    "",
  ].join("\n");
}

function methodLines(index: number, operation: Api["groups"][number]["operations"][number]) {
  const { name, typeNames, responses, pagination } = operation;
  const [old, current] = [`Old${index}`, `new${index}`];
  const failures = responses.filter(({ status }) => !/^[23]/.test(status));
  const { args, data, errors } = typeNames;
  return [
    "{",
    `  const args = undefined as unknown as Written<${old}.${args}>;`,
    `  const call = ${current}.${name}(transport, args);`,
    `  type Gone = Nothing<Lost<${old}.${args}, ${current}.${args}>>;`,
    `  const data: Promise<${old}.${data}> = call.then((value) => value);`,
    `  type Unread = Nothing<Lost<${old}.${data}, ${current}.${data}>>;`,
    ...failures.map(({ status }) => {
      const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
      return `  const error${status} = (value: ${current}.${errors}[${key}]): ${old}.${errors}[${key}] => value;
  type Unread${status} = Nothing<Lost<${old}.${errors}[${key}], ${current}.${errors}[${key}]>>;`;
    }),
    ...handled(operation, old, current),
    ...(pagination === undefined ? [] : [`  void ${current}.${name}.items(transport, args);`]),
    "}",
  ];
}

/** Handles each success status that was declared. */
function handled(
  { responses, typeNames }: Api["groups"][number]["operations"][number],
  old: string,
  current: string,
): string[] {
  const statuses = responses.flatMap(({ status }) => (/^2\d\d$/.test(status) ? [status] : []));
  const of = (client: string) => `Extract<${client}.${typeNames.result}, { ok: true }>["status"]`;
  return statuses.map(
    (
      status,
    ) => `  type Handled${status} = [${status} extends ${of(old)} ? true : false, ${status} extends ${of(current)} ? true : false] extends [true, false] ? never : true;
  const handled${status}: Handled${status} = true;`,
  );
}

/** Types that no method leads to: a consumer both makes and reads their values. */
function unusedTypes({ groups, types, sharedHeaders }: Api): string[] {
  const used = new Set<string>();
  const open = [...refsIn(groups), ...refsIn(sharedHeaders)];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (used.has(key)) continue;
    used.add(key);
    open.push(...refsIn(types.find((type) => type.key === key)?.shape));
  }
  return types.flatMap(({ key, name }) => (used.has(key) ? [] : [name]));
}

function refsIn(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (_, member: unknown) => {
    const isRef = typeof member === "object" && member !== null && "kind" in member;
    if (isRef && member.kind === "ref" && "key" in member) found.push(String(member.key));
    return member;
  });
  return found;
}
