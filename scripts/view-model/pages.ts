import { planOf } from "../../generator/pipeline/emitters/drive.js";
import type { EmitInput, Page } from "../../generator/pipeline/emitters/emitter.js";
import {
  EMITTER_NAMES,
  EMITTERS,
  type EmitterOptions,
} from "../../generator/pipeline/emitters/registry.js";
import type { Api } from "../../generator/pipeline/model/types.js";

/** Every page that the emitters make of an API, with nothing rendered. */
export async function pagesOf(api: Api, options: EmitterOptions = {}): Promise<readonly Page[]> {
  const input: EmitInput & EmitterOptions = {
    ...options,
    api,
    templates: {},
    runtime: {},
    site: {},
    format: (_, text) => text,
    holds: EMITTER_NAMES,
    report: () => {},
  };
  const plans = await Promise.all(EMITTERS.map((emitter) => planOf(emitter, input)));
  return plans.flatMap(({ made }) => made.flatMap((each) => ("content" in each ? [] : [each])));
}
