/** The schemas of Case 1. */
export {};
