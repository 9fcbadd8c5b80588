/**
 * What a change asks of someone who calls the generated client: `breaking`, work; `compatible`,
 * nothing; `docs`, nothing either, since only words changed.
 */
export type Level = "breaking" | "compatible" | "docs";
