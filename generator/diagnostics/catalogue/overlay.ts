import { entry } from "./entry.js";

/** Codes of the overlay stage (OpenAPI Overlay 1.0.0). */
export const overlayEntries = {
  "invalid-overlay": entry<{ detail: string }>({
    severity: "error",
    title: ({ detail }) => `invalid overlay: ${detail}`,
    cause: "The file does not have the form of an Overlay 1.0 document, section 4.4.",
    fix: "An overlay has `overlay: 1.0.0`, `info` with `title` and `version`, and `actions`, each with a `target` and either `update` or `remove: true`.",
  }),
  "invalid-target": entry<{ target: string; detail: string }>({
    severity: "error",
    title: ({ target, detail }) => `\`${target}\` is not a JSONPath: ${detail}`,
    cause: "Targets are JSONPath expressions (RFC 9535).",
    fix: "Write a key with other characters than letters, digits and `_` as `['key']`.",
  }),
  "unmatched-target": entry<{ target: string; hint: string }>({
    severity: "error",
    title: ({ target }) => `\`${target}\` matches nothing`,
    cause: ({ hint }) => `An action without a match does nothing unnoticed. ${hint}`,
    fix: "Correct the target, or delete the action if the description no longer has that part.",
  }),
  "ineffective-action": entry<{ target: string }>({
    severity: "warning",
    title: ({ target }) => `the action on \`${target}\` changes nothing`,
    cause: "The description already says all that the action's update says.",
    fix: "Delete the action: the correction has arrived upstream.",
  }),
  "incompatible-update": entry<{ detail: string }>({
    severity: "error",
    title: ({ detail }) => `the update does not fit: ${detail}`,
    cause: "Objects are merged with objects and arrays are extended (Overlay 1.0, section 4.4.3).",
    fix: "Select the containing object, or remove the old value with an action of its own first.",
  }),
  "missing-reason": entry<{ target: string }>({
    severity: "error",
    title: ({ target }) => `the action on \`${target}\` has no \`x-reason\``,
    cause: "A correction without its evidence cannot be judged when the description moves on.",
    fix: "Add `x-reason`: what the description says, and what shows it to be wrong.",
  }),
};
