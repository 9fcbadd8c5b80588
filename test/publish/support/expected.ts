/** What `program/check.mjs` comes to: the contract's paths, and Intercom's own error. */
export const EXPECTED = {
  created: "1",
  shaken: "1",
  error: [404, "not_found"],
  refused: true,
  valid: true,
  issues: 1,
  requests: ["GET /contacts/nobody Unstable", "POST /contacts Unstable", "POST /contacts Unstable"],
} as const;
