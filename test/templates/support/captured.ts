import type { createRenderer } from "../../../generator/emit/templates/index.js";

/** A template and what an emitter rendered it with. */
export interface Captured {
  readonly name: string;
  readonly view: object;
}

type Templates = { readonly createRenderer: typeof createRenderer };

/** The module of the renderer, which notes what it is called with instead of rendering it. */
export function capturing<Module extends Templates>(actual: Module, captured: Captured[]): Module {
  const create: typeof createRenderer = (...args) => {
    const note = (name: string, view: object) => {
      captured.push({ name, view });
      return "";
    };
    return Object.assign(note, { trace: actual.createRenderer(...args).trace });
  };
  return { ...actual, createRenderer: create };
}
