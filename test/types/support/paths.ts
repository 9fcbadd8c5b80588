/** Stands in for what openapi-typescript prints of the description; tests put that in its place. */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled in memory
export interface paths {}

// biome-ignore lint/suspicious/noEmptyInterface: it is filled in memory
export interface components {}
