import type { Validator } from "../../../generated/client/src/runtime/validation/index.js";
import { readDescription, root } from "../../support/description.js";
import { slug } from "../../support/names.js";
import { type ContractOperation, operationsOf } from "../../support/operations.js";

export type Part = "path" | "query" | "headers" | "body";

type Module = Readonly<Record<string, Validator<unknown> | undefined>>;

/** The validators of every group, by its folder. */
export async function loadValidators(): Promise<ReadonlyMap<string, Module>> {
  const tags = new Set(operationsOf(readDescription()).flatMap((operation) => operation.tags));
  const modules = [...tags].map(async (tag): Promise<[string, Module]> => {
    const file = new URL(`generated/client/src/${slug(tag)}/validators.ts`, root);
    return [slug(tag), (await import(file.href)) as Module];
  });
  return new Map(await Promise.all(modules));
}

/** What the documentation calls the validator of a part: `createContactBody`. */
export function validatorName({ name }: ContractOperation, part: Part): string {
  return name + part.charAt(0).toUpperCase() + part.slice(1);
}
