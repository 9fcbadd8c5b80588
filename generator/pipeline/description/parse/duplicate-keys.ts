import { isMap, isScalar, type Pair, parseAllDocuments, visit } from "yaml";
import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import { positionAt } from "./position.js";

/** Every key that stands twice in one mapping, in document order, both places shown. */
export function findDuplicateKeys(text: string, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: "silent" });
  for (const document of documents) {
    visit(document as Parameters<typeof visit>[0], {
      Map: (_key, map) => {
        found.push(...duplicatesAmong(map.items, text, file));
      },
    });
  }
  return found;
}

function duplicatesAmong(pairs: readonly Pair[], text: string, file: string): Diagnostic[] {
  const seen = new Map<string, number>();
  const found: Diagnostic[] = [];
  for (const { key } of pairs) {
    if (!isScalar(key) || isMap(key)) continue;
    const name = String(key.value);
    const offset = key.range?.[0] ?? 0;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, offset);
    else if (name !== "<<") found.push(duplicate(name, { first, offset }, text, file));
  }
  return found;
}

function duplicate(
  key: string,
  { first, offset }: { first: number; offset: number },
  text: string,
  file: string,
): Diagnostic {
  return diagnostic("duplicate-key", {
    at: { file, ...positionAt(text, offset) },
    data: { key },
    related: [{ message: "first used here", location: { file, ...positionAt(text, first) } }],
  });
}
