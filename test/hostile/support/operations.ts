import type { Diagnostic } from "../../../generator/diagnostics/index.js";
import { generateInMemory, sourcesOf } from "../../cases/generate-in-memory.js";
import type { ImportClient } from "../bundle.js";

/** An operation of a description; `GET`, and no answer but 204. */
export interface Operation {
  readonly id: string;
  readonly path: string;
  readonly parameters: readonly object[];
}

/** Sends a request of an operation. */
export type Send = (id: string, baseUrl: string, args: object) => Promise<unknown>;

/** What the generator has to say of a description of these operations. */
export async function findingsOf(operations: readonly Operation[]): Promise<readonly Diagnostic[]> {
  return (await generated(operations)).diagnostics;
}

/**
 * A client of a description of these operations.
 *
 * @param isExpected what may be wrong with it. Default: nothing
 * @throws where the generator finds anything else
 */
export async function clientOf(
  operations: readonly Operation[],
  importClient: ImportClient,
  isExpected: (found: Diagnostic) => boolean = () => false,
): Promise<Send> {
  const outcome = await generated(operations);
  const found = outcome.diagnostics.filter((each) => !isExpected(each));
  if (found.length > 0) throw new Error(JSON.stringify(found, null, 2));
  const modules = await importClient(sourcesOf(outcome));
  const createTransport = modules["index.ts"]?.createTransport as (options: object) => object;
  return (id, baseUrl, args) => {
    const call = modules["group/index.ts"]?.[id] as (...args: object[]) => Promise<unknown>;
    return call(createTransport({ baseUrl, retry: false }), args);
  };
}

async function generated(operations: readonly Operation[]) {
  const outcome = await generateInMemory({ file: "openapi.json", text: textOf(operations) });
  const isMeant = ({ code }: Diagnostic) => code !== "undeclared-path-variable";
  return { ...outcome, diagnostics: outcome.diagnostics.filter(isMeant) };
}

function textOf(operations: readonly Operation[]): string {
  const responses = { 204: { description: "Done." } };
  const paths = operations.map(({ id, path, parameters }): [string, object] => [
    path,
    { get: { operationId: id, tags: ["Group"], parameters, responses } },
  ]);
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Case", version: "1" },
    paths: Object.fromEntries(paths),
  });
}

/** Whether a finding is about an operation (RFC 6901, section 4). */
export function isAbout({ location }: Diagnostic, { path }: Operation): boolean {
  const token = path.replaceAll("~", "~0").replaceAll("/", "~1");
  return `${location?.pointer ?? ""}/`.startsWith(`/paths/${token}/`);
}
