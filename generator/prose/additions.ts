import type { Diagnostic } from "../diagnostics/index.js";
import type { Pointer } from "../json/types.js";
import type { JsonObject } from "../json/values.js";
import { applyOverlay, type Overlay } from "../pipeline/description/overlay/index.js";

/** One value that an overlay puts into a document. */
export interface Addition {
  /** Where it lands. */
  readonly target: Pointer;
  /** The overlay's file, and where in it the value stands. */
  readonly file: string;
  readonly pointer: Pointer;
}

/** A document with prose, and where each part of the prose comes from. */
export interface Documented {
  readonly document: JsonObject;
  /** In the order in which they were made; one target may be there more than once. */
  readonly additions: readonly Addition[];
  /** What is wrong with the overlays as such. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Applies prose overlays to the contract, in order, and takes notes. */
export function addProse(contract: JsonObject, overlays: readonly Overlay[]): Documented {
  const additions: Addition[] = [];
  const diagnostics: Diagnostic[] = [];
  const document = overlays.reduce((current, overlay) => {
    const applied = applyOverlay(current, overlay, (target, pointer) => {
      additions.push({ target, file: overlay.file, pointer });
    });
    diagnostics.push(...applied.diagnostics);
    return applied.document;
  }, contract);
  return { document, additions, diagnostics };
}
