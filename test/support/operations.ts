import { type Description, type OperationObject, type Parameter, resolve } from "./description.js";
import { camel } from "./names.js";

/** One path and method of the contract. */
export interface ContractOperation {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly id: string;
  /** What the client calls it. */
  readonly name: string;
  readonly tags: readonly string[];
  /** Those of the path and its own, resolved. */
  readonly parameters: readonly Parameter[];
  readonly object: OperationObject;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation, in the contract's order. */
export function operationsOf(description: Description): ContractOperation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const object = item[method];
      if (object === undefined) return [];
      const id = object.operationId ?? `${method} ${path}`;
      const common = (item.parameters ?? []) as readonly Parameter[];
      const parameters = parametersOf(common, object.parameters ?? [], description);
      const tags = object.tags ?? [];
      return [
        { method: method.toUpperCase(), path, id, name: camel(id), tags, parameters, object },
      ];
    }),
  );
}

/** An operation's own parameter goes over one of its path with the same name and place. */
function parametersOf(
  common: readonly Parameter[],
  own: readonly Parameter[],
  description: Description,
): Parameter[] {
  const all = [...common, ...own].map((parameter) => resolve(parameter, description));
  return [...new Map(all.map((it) => [`${it.in} ${it.name}`, it])).values()];
}

/** Every tag that an operation carries, in the contract's order. */
export function tagsOf(operations: readonly ContractOperation[]): string[] {
  return [...new Set(operations.flatMap(({ tags }) => tags))];
}

/** `POST /contacts (createContact)`. */
export function titleOf({ method, path, name }: ContractOperation): string {
  return `${method} ${path} (${name})`;
}
