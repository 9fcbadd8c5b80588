import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from "yaml";
import type { Location } from "../../diagnostics/index.js";
import { parsePointer } from "../../json/pointer.js";
import type { Pointer } from "../../json/types.js";

/** Finds the place of a pointer in one text. */
export interface Locator {
  /**
   * Line and column of the key (of the item, in an array) that `pointer` ends with; of its nearest
   * ancestor that exists otherwise.
   */
  locate(pointer: Pointer): Location;
  /** Whether the text has a place for every token of the pointer. */
  has(pointer: Pointer): boolean;
}

/**
 * A locator for a YAML or JSON text. The text is read again, with positions, when the first place
 * is asked for: that takes about ten times as long as reading it without.
 *
 * @param file - goes into every location.
 */
export function createLocator(file: string, text: string): Locator {
  let read: Positions | undefined;
  const positions = (): Positions => {
    read ??= readPositions(text);
    return read;
  };
  return {
    locate: (pointer) => ({ file, pointer, ...lineAndColumn(positions(), pointer) }),
    has: (pointer) => trace(positions().document, pointer).complete,
  };
}

interface Positions {
  readonly document: Document;
  readonly lines: LineCounter;
}

function readPositions(text: string): Positions {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: "silent",
  });
  return { document, lines };
}

function lineAndColumn({ document, lines }: Positions, pointer: Pointer) {
  const { line, col } = lines.linePos(trace(document, pointer).offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Follows the pointer as far as the text goes. */
function trace(document: Document, pointer: Pointer): { offset: number; complete: boolean } {
  let node: unknown = document.contents;
  let offset = offsetOf(node);
  for (const token of parsePointer(pointer) ?? []) {
    const step = stepInto(resolve(node, document), token);
    if (step === undefined) return { offset, complete: false };
    offset = step.offset;
    node = step.node;
  }
  return { offset, complete: true };
}

function resolve(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function stepInto(node: unknown, token: string): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => keyOf(key) === token);
    return pair && { node: pair.value, offset: offsetOf(pair.key) };
  }
  const item: unknown = isSeq(node) ? node.items[Number(token)] : undefined;
  return item === undefined ? undefined : { node: item, offset: offsetOf(item) };
}

/** Keys are text in a document, also where YAML reads a number: `200:`. */
function keyOf(key: Pair["key"]): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function offsetOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
