import { type Impact, larger, nextVersion } from "../../publish/version.js";
import type { Definitions, JsonSchema, ViewModelSchema } from "./schema.js";

/** A difference between two states of the view model. */
export interface ViewModelChange {
  /** `ClientGroupView.operations`, or a type. */
  readonly place: string;
  readonly kind: "removed" | "changed" | "added" | "reworded";
}

/** What a change asks of those who have templates. */
const IMPACTS: Readonly<Record<ViewModelChange["kind"], Impact>> = {
  removed: "breaking",
  changed: "breaking",
  added: "compatible",
  reworded: "docs",
};

/** What has changed from one state of the view model to another. */
export function viewModelChanges(before: Definitions, after: Definitions): ViewModelChange[] {
  const old = placesOf(before);
  const now = placesOf(after);
  const removed = [...old.keys()].filter((place) => !now.has(place));
  return [
    ...removed.map((place) => ({ place, kind: "removed" }) as const),
    ...[...now].flatMap(([place, text]): ViewModelChange[] => {
      const kind = kindOf(old.get(place), text);
      return kind === undefined ? [] : [{ place, kind }];
    }),
  ];
}

/** The new state with the version that its changes ask for (Semantic Versioning 2.0.0). */
export function versioned(
  after: Omit<ViewModelSchema, "version">,
  before: ViewModelSchema | undefined,
): ViewModelSchema {
  const changes = before === undefined ? [] : viewModelChanges(before.$defs, after.$defs);
  const impact = changes.map(({ kind }) => IMPACTS[kind]).reduce(larger, "none");
  const version = before === undefined ? FIRST_VERSION : nextVersion(before.version, impact);
  const { $schema, title, ...rest } = after;
  return { $schema, title, version, ...rest };
}

const FIRST_VERSION = "1.0.0";

/** A type or field: what it demands, and what is said of it. */
interface Place {
  readonly structure: string;
  readonly words: string;
}

function kindOf(
  before: Place | undefined,
  after: Place,
): Exclude<ViewModelChange["kind"], "removed"> | undefined {
  if (before === undefined) return "added";
  if (before.structure !== after.structure) return "changed";
  return before.words === after.words ? undefined : "reworded";
}

function placesOf(definitions: Definitions): Map<string, Place> {
  const places = Object.entries(definitions).flatMap(
    ([name, { properties, required, ...rest }]) => [
      [name, placeOf(rest)] as const,
      ...Object.entries(properties ?? {}).map(([field, schema]) => {
        const optional = required?.includes(field) !== true;
        return [`${name}.${field}`, placeOf(schema, optional)] as const;
      }),
    ],
  );
  return new Map(places);
}

function placeOf(schema: JsonSchema, optional = false): Place {
  const words: string[] = [];
  const structure = JSON.stringify([optional, schema], (key, value: unknown) => {
    if (key !== "description" || typeof value !== "string") return value;
    words.push(value);
    return undefined;
  });
  return { structure, words: words.join("\n") };
}
