import type { Emitter } from "./emitter.js";

/**
 * Every emitter, by the name that `--emit` takes. Each is loaded when it is asked for.
 */
export const EMITTERS = {
  types: async () => (await import("./types/index.js")).emitTypes,
  client: async () => (await import("./client/index.js")).emitClient,
  validators: async () => (await import("./validators/index.js")).emitValidators,
  docs: async () => (await import("./docs/markdown/index.js")).emitMarkdown,
} as const satisfies Record<string, () => Promise<Emitter>>;

export type EmitterName = keyof typeof EMITTERS;

export const EMITTER_NAMES = Object.keys(EMITTERS) as EmitterName[];
