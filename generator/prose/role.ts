import {
  grammar,
  type NodeGrammar,
  type NodeKind,
  type Slot,
} from "../pipeline/description/grammar/index.js";

/** What a key of an OpenAPI document is for. */
export interface Role {
  /**
   * `prose`: a text or an example, or lies within one. `value`: code depends on it. `node`: an
   * object that the contract has or has not. `unknown`: no keyword of that place.
   */
  readonly role: "prose" | "value" | "node" | "unknown";
  /** The object that the keyword belongs to. */
  readonly owner: NodeKind;
  /** How many tokens lead to the owner. */
  readonly depth: number;
}

/** Prose of the grammar that stays out of texts for readers. */
const NOT_FOR_READERS = new Set(["$comment", "termsOfService", "contact", "license"]);

/** Keywords with texts and examples of one kind of object. */
export function proseKeywords(kind: NodeKind): string[] {
  return (grammar[kind].prose ?? []).filter((key) => !NOT_FOR_READERS.has(key));
}

/** The role of the place that `tokens` lead to from the root, by OpenAPI's grammar. */
export function roleOf(tokens: readonly string[]): Role {
  let owner: NodeKind = "openapi";
  for (let depth = 0; depth < tokens.length; ) {
    const token = tokens[depth] ?? "";
    const { nodes = {}, values = [], others }: NodeGrammar = grammar[owner];
    if (proseKeywords(owner).includes(token)) return { role: "prose", owner, depth };
    if (token === "$ref" || values.includes(token)) return { role: "value", owner, depth };
    const slot: Slot | undefined = Object.hasOwn(nodes, token) ? nodes[token] : undefined;
    if (slot === undefined && (others === undefined || token.startsWith("x-"))) {
      return { role: "unknown", owner, depth };
    }
    depth += slot === undefined || slot[0] === "one" ? 1 : 2;
    owner = slot?.[1] ?? others ?? owner;
  }
  return { role: "node", owner, depth: tokens.length };
}
