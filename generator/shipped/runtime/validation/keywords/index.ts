/** What each keyword does, by its name; where that is a reserved word, by another one. */
export * from "./array.js";
export * from "./combine.js";
export * from "./limits.js";
export * from "./object.js";
export * from "./type.js";
export * from "./value.js";
