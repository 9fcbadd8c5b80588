import type { Diagnostic } from "../../../diagnostics/index.js";
import type { Json, Pointer } from "../../../json/types.js";
import { type JsonObject, objectOf } from "../../../json/values.js";
import { edited } from "./edit.js";
import { openInheritance } from "./inheritance.js";
import { settleBodies } from "./media.js";
import { leaveDangling } from "./references.js";

export interface Repaired {
  readonly document: JsonObject;
  /** A warning for what has another meaning now. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface RepairOptions {
  /** Go on where references lead nowhere. Default: false. */
  readonly lenient?: boolean;
}

/** What is put right can be in what is put in its place. */
const MAX_ROUNDS = 5;

/**
 * What later stages could not read to the letter, and what it is taken for instead: one place of a
 * description does not cost the rest.
 */
export function repair(given: JsonObject, { lenient = false }: RepairOptions): Repaired {
  const diagnostics: Diagnostic[] = [];
  let document = given;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const edits = new Map<Pointer, Json | undefined>();
    const onEdit = (pointer: Pointer, instead: Json | undefined): void => {
      edits.set(pointer, instead);
    };
    diagnostics.push(...openInheritance(document, onEdit), ...settleBodies(document, onEdit));
    if (lenient) diagnostics.push(...leaveDangling(document, onEdit));
    if (edits.size === 0) break;
    document = objectOf(edited(document, edits));
  }
  return { document, diagnostics };
}
