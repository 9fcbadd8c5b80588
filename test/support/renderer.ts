import { createRenderer, type Render } from "../../generator/pipeline/print/handlebars/index.js";

interface Kept {
  readonly key: string;
  readonly helpers: readonly unknown[];
  readonly render: Render;
}

/**
 * Stands in for `createRenderer` where the same templates render one description after the other:
 * gives out again what it has compiled of the same texts with the same helpers, which keeps nothing
 * of what it has rendered.
 */
export function keepingRenderers(): typeof createRenderer {
  const known: Kept[] = [];
  return (texts, helpers, fragments) => {
    // Those of the docs are made anew for each description.
    if ("text" in helpers) return createRenderer(texts, helpers, fragments);
    const key = JSON.stringify([texts, Object.keys(helpers)]);
    const own = Object.values(helpers);
    const found = known.find(
      (each) => each.key === key && own.every((helper, at) => helper === each.helpers[at]),
    );
    if (found !== undefined) return found.render;
    const render = createRenderer(texts, helpers);
    known.push({ key, helpers: own, render });
    return render;
  };
}
