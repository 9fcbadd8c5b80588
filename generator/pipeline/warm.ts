import type { Diagnostic } from "../diagnostics/index.js";
import type { EmitInput, Emitter, Keep, OutputFile } from "./emitters/emitter.js";
import { EMITTERS, type EmitterName } from "./emitters/registry.js";
import type { Stages } from "./generate.js";
import { modelOf } from "./model/narrow/model-of.js";

/**
 * Remembers what a function has made of its last arguments, and gives it out again as long as what
 * it depends on stays the same.
 *
 * @param keysOf what the result depends on, compared by `Object.is`: texts by what they say, other
 * values by whether they are the same one
 */
export function keepingLast<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
  keysOf: (...args: Args) => readonly unknown[],
): (...args: Args) => Result {
  let last: { readonly keys: readonly unknown[]; readonly result: Result } | undefined;
  return (...args) => {
    const keys = keysOf(...args);
    const isSame =
      last?.keys.length === keys.length &&
      keys.every((key, index) => Object.is(key, last?.keys[index]));
    if (last === undefined || !isSame) last = { keys, result: make(...args) };
    return last.result;
  };
}

/**
 * Stages that do again only what something has changed for: of the emitters, those that see it.
 *
 * @param load gives emitters by name
 */
export function warmStages(load: Stages["emitter"] = (name) => EMITTERS[name]()): Stages {
  const emitters = new Map<EmitterName, Promise<Emitter>>();
  return {
    modelOf: keepingLast(modelOf, (document, wanted) => [document, JSON.stringify(wanted)]),
    emitter: (name) => {
      const known = emitters.get(name) ?? load(name).then(warmEmitter);
      emitters.set(name, known);
      return known;
    },
  };
}

interface Emitted {
  readonly files: readonly OutputFile[];
  readonly reported: readonly Diagnostic[];
}

function createKeep(): Keep {
  const known = new Map<string, { readonly of: object; readonly made: unknown }>();
  return <Made>(what: string, of: object, make: () => Made): Made => {
    const last = known.get(what);
    if (last?.of === of) return last.made as Made;
    const made = make();
    known.set(what, { of, made });
    return made;
  };
}

function warmEmitter(emit: Emitter): Emitter {
  const keep = createKeep();
  const run = keepingLast(
    async (input: EmitInput): Promise<Emitted> => {
      const reported: Diagnostic[] = [];
      const files = await emit({ ...input, keep, report: (found) => void reported.push(found) });
      return { files, reported };
    },
    ({ api, document, format, report: _, printSchema: __, keep: ___, ...texts }) => [
      api,
      document,
      format,
      JSON.stringify(texts),
    ],
  );
  return async (input) => {
    const { files, reported } = await run(input);
    for (const found of reported) input.report(found);
    return [...files];
  };
}
