import { readFile } from "node:fs/promises";
import type { JsonObject } from "../../../generator/json/values.js";
import { loadDescription } from "../../../generator/pipeline/description/index.js";
import { fixNames } from "../../support/description.js";
import { ROOT } from "./program.js";

/** An operation as the contract has it. */
export interface ContractOperation {
  /** `operationId` with a small first letter: the name that a caller uses. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly tags: readonly string[];
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const SPEC = `${ROOT}spec/intercom-unstable`;
const METHODS = ["get", "put", "post", "delete", "patch"];

/** Intercom's contract after its fixes. */
export async function readDocument(): Promise<JsonObject> {
  const read = async (file: string) => ({ file, text: await readFile(`${SPEC}/${file}`, "utf8") });
  const [{ text }, ...overlays] = await Promise.all([read("contract.yaml"), ...fixNames.map(read)]);
  const { document } = loadDescription({ file: "contract.yaml", text, overlays });
  if (document === undefined) throw new Error("the contract has errors");
  return document;
}

/** Every operation of Intercom's contract after its fixes, in document order. */
export async function readContract(): Promise<ContractOperation[]> {
  const { paths } = (await readDocument()) as unknown as Contract;
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const { operationId, tags } = item[method] as { operationId: string; tags: string[] };
      const name = operationId.charAt(0).toLowerCase() + operationId.slice(1);
      return { name, method, path, tags };
    }),
  );
}

/** A tag as the folder of its group: `Custom Channel Events` is `custom-channel-events`. */
export function folderOf(tag: string): string {
  return tag.toLowerCase().replaceAll(" ", "-");
}

/** A tag as a property of the client: `Custom Channel Events` is `customChannelEvents`. */
export function propertyOf(tag: string): string {
  const [first = "", ...rest] = tag.split(" ");
  const start = first === first.toUpperCase() ? first.toLowerCase() : lower(first);
  return start + rest.join("");
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
