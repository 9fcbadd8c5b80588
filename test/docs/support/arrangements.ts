/** How often payloads meet other places; project `slow` tries six arrangements. */
export const DOCS_ARRANGEMENTS = Number(process.env.DOCS_ARRANGEMENTS ?? 2);
