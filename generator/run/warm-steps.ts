import { loadFormatter } from "../io/formatter.js";
import { loadTokenizer } from "../io/tokenizer.js";
import { loadDescription } from "../pipeline/description/index.js";
import { generate, warmStages } from "../pipeline/generate.js";
import { keepingLast } from "../pipeline/keeping-last.js";
import type { Format } from "../pipeline/print/format.js";
import type { Steps } from "./produce.js";

/** Steps that keep their results, for a process that runs again and again. */
export function warmSteps(): Steps {
  const stages = warmStages();
  return {
    load: keepingLast(loadDescription, (sources) => [JSON.stringify(sources)]),
    generate: (input) => generate(input, stages),
    format: keepingLast(
      () => keepingTexts(loadFormatter(false)),
      () => [],
    ),
    loadTokenizer: keepingLast(loadTokenizer, () => []),
  };
}

/** An edit of one template leaves most of what an emitter prints as it was. */
function keepingTexts(format: Format): Format {
  const known = new Map<string, { readonly text: string; readonly result: string }>();
  return (path, text) => {
    const last = known.get(path);
    if (last?.text === text) return last.result;
    const result = format(path, text);
    known.set(path, { text, result });
    return result;
  };
}
