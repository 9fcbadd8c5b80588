export { printSurface } from "./print.js";
export { readSurface } from "./read.js";
export type { EntrySurface, ExportedName } from "./types.js";
