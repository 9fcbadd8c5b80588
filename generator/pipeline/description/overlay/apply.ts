import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import { type Path, pointerTo } from "../../../json/pointer.js";
import type { Json, Pointer } from "../../../json/types.js";
import { isObject, type JsonObject } from "../../../json/values.js";
import { kindOf } from "../parse/index.js";
import { editAt, removeAll } from "./edit.js";
import type { Match } from "./match.js";
import { findMismatch, hasItem, includes, merge, type OnInsert } from "./merge.js";
import type { Action, Overlay } from "./read.js";
import { select } from "./select.js";

/** Hears of each value that comes from an overlay: its place in the result and in the overlay. */
export type OnOrigin = (target: Pointer, overlay: Pointer) => void;

export interface Applied {
  readonly document: JsonObject;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies an overlay's actions in order, each to the result of the one before (Overlay 1.0).
 *
 * Neither argument is changed; what no action touches is shared between document and result. An
 * action that cannot be applied is left out and reported as an error: its target is no JSONPath,
 * matches nothing, or selects what its update cannot be merged with. An action that changes
 * nothing is a warning.
 */
export function applyOverlay(
  document: JsonObject,
  { file, actions }: Overlay,
  onOrigin?: OnOrigin,
): Applied {
  let current: Json = document;
  const diagnostics: Diagnostic[] = [];
  for (const action of actions) {
    const result = applyAction(current, action, file, onOrigin);
    diagnostics.push(...result.diagnostics);
    current = result.document;
  }
  return { document: isObject(current) ? current : document, diagnostics };
}

interface Step {
  readonly document: Json;
  readonly diagnostics: readonly Diagnostic[];
}

function applyAction(
  document: Json,
  action: Action,
  file: string,
  onOrigin: OnOrigin | undefined,
): Step {
  const at = { file, pointer: `${action.pointer}/target` };
  const matches = select(document, action.target, at);
  if (!Array.isArray(matches)) return { document, diagnostics: [matches] };
  const detail = findProblem(matches, action);
  if (detail !== undefined) {
    const data = { detail: `\`${action.target}\` ${detail}` };
    return { document, diagnostics: [diagnostic("incompatible-update", { at, data })] };
  }
  const { target, update } = action;
  if (update === undefined) {
    const paths = matches.map(({ path }) => path);
    return { document: removeAll(document, paths), diagnostics: [] };
  }
  const idle = matches.every(({ value }) => saysAlready(value, update));
  return {
    document: updateAll(document, matches, update, originOf(action, onOrigin)),
    diagnostics: idle ? [diagnostic("ineffective-action", { at, data: { target } })] : [],
  };
}

function updateAll(
  document: Json,
  matches: readonly Match[],
  update: Json,
  onInsert: OnInsert | undefined,
): Json {
  return matches.reduce((current, { path }) => {
    return editAt(current, path, (value) => updateOne(value, update, path, onInsert));
  }, document);
}

/** An array gets the update as its new last item, whatever it is; an object is merged with it. */
function updateOne(value: Json, update: Json, path: Path, onInsert: OnInsert | undefined): Json {
  if (!Array.isArray(value)) return merge(value, update, { target: path, update: [] }, onInsert);
  onInsert?.([...path, value.length], []);
  return [...value, update];
}

function saysAlready(value: Json, update: Json): boolean {
  return Array.isArray(value) ? hasItem(value, update) : includes(value, update);
}

function findProblem(matches: readonly Match[], { update }: Action): string | undefined {
  for (const { value, path } of matches) {
    if (update === undefined) {
      if (path.length === 0) return "selects the whole document, which cannot be removed";
      continue;
    }
    const detail = mismatch(value, update);
    if (detail !== undefined) return detail;
  }
  return undefined;
}

function mismatch(value: Json, update: Json): string | undefined {
  if (Array.isArray(value)) return undefined;
  if (!isObject(value)) return `selects ${kindOf(value)}, not the object that contains it`;
  if (!isObject(update)) return `selects an object, and the update is ${kindOf(update)}`;
  const at = findMismatch(value, update);
  return at && `has an object where the update has an array, or the other way, at ${pointerTo(at)}`;
}

function originOf(action: Action, onOrigin: OnOrigin | undefined): OnInsert | undefined {
  if (onOrigin === undefined) return undefined;
  return (target, update) =>
    onOrigin(pointerTo(target), `${action.pointer}/update${pointerTo(update)}`);
}
