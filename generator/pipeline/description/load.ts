import { type Diagnostic, hasErrors, type Location, located } from "../../diagnostics/index.js";
import type { Pointer } from "../../json/types.js";
import type { JsonObject } from "../../json/values.js";
import { checkDocument } from "./check/index.js";
import { createLocator } from "./locate.js";
import { createOrigins, type Origin } from "./origins.js";
import { applyOverlay, type Overlay, readOverlay } from "./overlay/index.js";
import { parseDocument } from "./parse/index.js";
import { repair } from "./repair/index.js";

/** An input file. Its name is used in diagnostics only. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

export interface OverlaySource extends Source {
  /** Demand `x-reason` of every action, as fixes have it. Default: false. */
  readonly requireReason?: boolean;
}

export interface DescriptionSources extends Source {
  /** Applied in order. Default: none. */
  readonly overlays?: readonly OverlaySource[];
  /** Take references that lead nowhere for any value, with a warning. Default: false. */
  readonly lenient?: boolean;
}

/** A description as later stages get it. */
export interface Description {
  /** After overlays, checked. Absent when there are errors. */
  readonly document?: JsonObject;
  /** Errors and warnings, with file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Where a value of the document stands: in the overlay that put it there, or else in the
   * description. Costly at first (texts are read again, with positions): for diagnostics only.
   */
  readonly locate: (pointer: Pointer) => Location;
  /** Diagnostics of a later stage, which knows pointers only, with file, line and column. */
  readonly located: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
}

/**
 * Parses a description, applies overlays, puts right what can be and checks the result.
 *
 * Bad input never throws: it is reported in `diagnostics`, that of all overlays at once.
 */
export function loadDescription(sources: DescriptionSources): Description {
  const { file, text, overlays = [], lenient = false } = sources;
  const parsed = parseDocument(text, file);
  if (parsed.document === undefined) return describe(undefined, parsed.diagnostics, sources);

  const read = overlays.map((each) => readOverlay(each.text, each.file, each));
  const usable = read.flatMap(({ overlay }) => overlay ?? []);
  const applied = applyAll(parsed.document, usable);
  const ofOverlay = createOrigins(parsed.document, usable);
  const origin = (pointer: Pointer): Origin | undefined => {
    const { placeOf } = parsed;
    return ofOverlay(pointer) ?? (placeOf && { file, pointer: placeOf(pointer) });
  };
  const found = [
    ...parsed.diagnostics,
    ...read.flatMap(({ diagnostics }) => diagnostics),
    ...applied.diagnostics,
  ];
  if (hasErrors(found)) return describe(undefined, found, sources, origin);
  const { document, diagnostics } = repair(applied.document, { lenient });
  const checked = checkDocument(document);
  return describe(document, [...found, ...diagnostics, ...checked], sources, origin);
}

function applyAll(document: JsonObject, overlays: readonly Overlay[]) {
  const diagnostics: Diagnostic[] = [];
  const result = overlays.reduce((current, overlay) => {
    const applied = applyOverlay(current, overlay);
    diagnostics.push(...applied.diagnostics);
    return applied.document;
  }, document);
  return { document: result, diagnostics };
}

function describe(
  document: JsonObject | undefined,
  found: readonly Diagnostic[],
  { file, text, overlays = [] }: DescriptionSources,
  origin: (pointer: Pointer) => Origin | undefined = () => undefined,
): Description {
  const locators = new Map(
    [{ file, text }, ...overlays].map((each) => [each.file, createLocator(each.file, each.text)]),
  );
  const complete = (location: Location): Location => {
    const { pointer = "" } = location;
    const place = location.file === undefined ? (origin(pointer) ?? { file, pointer }) : location;
    return locators.get(place.file ?? file)?.locate(place.pointer ?? "") ?? location;
  };
  const diagnostics = located(found, complete);
  return {
    ...(document === undefined || hasErrors(diagnostics) ? {} : { document }),
    diagnostics,
    locate: (pointer) => complete({ pointer }),
    located: (later) => located(later, complete),
  };
}
