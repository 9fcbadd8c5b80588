export { printSurface } from "./print.js";
export { readSurface } from "./read.js";
export { readSchemaTypes } from "./schema-types.js";
export type { EntrySurface, ExportedName, SurfaceChange } from "./types.js";
