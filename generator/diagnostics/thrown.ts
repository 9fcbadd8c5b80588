import { isAbsolute, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** What is said of something that was thrown, on one line: parsers go on with texts and stacks. */
export function reasonOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
  const [first = ""] = text.trim().split("\n");
  return first.trim();
}

/** A place in code. */
export interface CodePlace {
  /** Absolute. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1; absent where it would be that of transpiled code. */
  readonly column?: number;
}

/** The innermost line of a folder's code, as far as the stack of what was thrown goes. */
export function placeIn(folder: string, thrown: unknown): CodePlace | undefined {
  const stack = thrown instanceof Error ? (thrown.stack ?? "") : "";
  const places = stack.split("\n").flatMap((frame): CodePlace[] => {
    const [, at, line] = /^\s+at (?:.*\()?(.+?):(\d+):\d+\)?$/.exec(frame) ?? [];
    if (at === undefined) return [];
    const file = at.startsWith("file://") ? fileURLToPath(at.replace(/[?#].*$/, "")) : at;
    return [{ file, line: Number(line) }];
  });
  return places.find(({ file }) => isBelow(folder, file));
}

function isBelow(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return isAbsolute(file) && !isAbsolute(way) && way.split(sep)[0] !== "..";
}
