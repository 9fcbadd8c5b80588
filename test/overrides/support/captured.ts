import type { createRenderer } from "../../../generator/pipeline/print/handlebars/index.js";

/** A template and what an emitter rendered it with. */
export interface Captured {
  readonly name: string;
  readonly view: object;
}

/** A renderer that notes what it is called with instead of rendering it. */
export function capturing(captured: Captured[]): typeof createRenderer {
  const trace = () => {
    throw new Error("nothing is rendered here");
  };
  const render = (name: string, view: object) => {
    captured.push({ name, view });
    return "";
  };
  return () => Object.assign(render, { trace });
}
