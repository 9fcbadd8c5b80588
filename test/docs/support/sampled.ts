import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Diagnostic, hasErrors } from "../../../generator/diagnostics/index.js";
import { readDescription } from "../../../generator/io/description.js";
import { defined } from "../../../generator/json/values.js";
import {
  type DescriptionSources,
  loadDescription,
} from "../../../generator/pipeline/description/index.js";
import {
  exampleContext,
  operationExample,
} from "../../../generator/pipeline/emitters/docs/examples/index.js";
import {
  type RequestExample,
  type Sample,
  samplesOfOperation,
} from "../../../generator/pipeline/emitters/docs/samples/index.js";
import { buildModel, type ModelOptions } from "../../../generator/pipeline/model/build.js";
import type { Api } from "../../../generator/pipeline/model/types.js";
import { root } from "../../support/description.js";
import { readSettings } from "../../support/generated.js";
import { once } from "../../support/once.js";

/** An operation with the arguments that its samples show. */
export interface Sampled {
  readonly name: string;
  readonly group: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly example: RequestExample;
  readonly samples: readonly Sample[];
}

export function modelOf(sources: DescriptionSources, options: ModelOptions = {}): Api {
  const { document, diagnostics } = loadDescription(sources);
  const fail = (found: readonly Diagnostic[]) => {
    throw new Error(JSON.stringify(found, null, 2));
  };
  if (document === undefined || hasErrors(diagnostics)) return fail(diagnostics);
  return buildModel(document, options).api;
}

/** @param given examples by operation; where there is none, the documentation's own */
export function sampled(api: Api, given: Readonly<Record<string, RequestExample>> = {}): Sampled[] {
  const context = exampleContext(api);
  return api.groups.flatMap((group) =>
    group.operations.flatMap((operation) => {
      const example = given[operation.name] ?? operationExample(operation, context);
      if (example === undefined) return [];
      const { name, method, path } = operation;
      const samples = samplesOfOperation(operation, group, example, api);
      return [{ name, group: group.name, method: method.toUpperCase(), path, example, samples }];
    }),
  );
}

/** The sample in one language, sent to another server. */
export function codeFor(samples: readonly Sample[], id: Sample["id"], server: string): string {
  const sample = samples.find((each) => each.id === id);
  if (sample === undefined) throw new Error(`no sample in ${id}`);
  const { code, server: place } = sample;
  const end = place.offset + (place.texts[0] ?? "").length;
  return code.slice(0, place.offset) + server + code.slice(end);
}

/** The project's own description, as `npm run generate` reads it. */
export const intercomApi = once(async (): Promise<Api> => {
  const { spec, overlays, name, packageName, names } = await readSettings();
  const sources = await readDescription(spec, overlays, fileURLToPath(root));
  return modelOf(sources, defined({ name, packageName, names }));
});

/** A description of `test/cases`. */
export function caseApi(name: string): Api {
  const file = fileURLToPath(new URL(`test/cases/${name}/openapi.yaml`, root));
  return modelOf({ file, text: readFileSync(file, "utf8") });
}
