import { parsePointer, pointerTo } from "../../json/pointer.js";
import type { Pointer } from "../../json/types.js";
import type { JsonObject } from "../../json/values.js";
import { applyOverlay, type Overlay } from "./overlay/index.js";

/** A place in an overlay. */
export interface Origin {
  readonly file: string;
  readonly pointer: Pointer;
}

/**
 * Says which overlay put a value where it is; undefined for what the description itself says.
 *
 * The overlays are applied again, this time taking notes, when the first origin is asked for.
 */
export function createOrigins(
  document: JsonObject,
  overlays: readonly Overlay[],
): (pointer: Pointer) => Origin | undefined {
  let notes: ReadonlyMap<Pointer, Origin> | undefined;
  return (pointer) => {
    notes ??= takeNotes(document, overlays);
    return find(notes, parsePointer(pointer) ?? []);
  };
}

function takeNotes(document: JsonObject, overlays: readonly Overlay[]): Map<Pointer, Origin> {
  const notes = new Map<Pointer, Origin>();
  overlays.reduce((current, overlay) => {
    const note = (target: Pointer, pointer: Pointer): void => {
      notes.set(target, { file: overlay.file, pointer });
    };
    return applyOverlay(current, overlay, note).document;
  }, document);
  return notes;
}

/** The note on the value, or else on the nearest value around it. */
function find(notes: ReadonlyMap<Pointer, Origin>, tokens: readonly string[]): Origin | undefined {
  for (let length = tokens.length; length > 0; length -= 1) {
    const note = notes.get(pointerTo(tokens.slice(0, length)));
    const rest = pointerTo(tokens.slice(length));
    if (note !== undefined) return { ...note, pointer: `${note.pointer}${rest}` };
  }
  return undefined;
}
