import type { Types } from "../../../model/query/named-types.js";
import type { Shape } from "../../../model/types.js";
import { type Code, code, identifier, literal } from "../../../print/code.js";
import type { Expression } from "../expression.js";
import { flagsOf } from "../patterns.js";

/** A generated function: `value => boolean`. */
export interface CheckFunction {
  readonly name: string;
  readonly doc: Code;
  readonly exported: boolean;
  readonly expression: Code;
  /** The expression reads the value's members as `it`. */
  readonly usesMembers: boolean;
  /** It takes a `visit`: something below it can contain itself. */
  readonly visits: boolean;
  /** It can contain itself. */
  readonly recursive: boolean;
  /** It takes an array, and the expression says when an item from this index on does not hold. */
  readonly itemsFrom?: Code;
}

/** What is checked, and where. */
export interface Place {
  readonly module: CheckModule;
  /** What functions that are made for it are called after: `CreateContactBodyTags`. */
  readonly name: string;
  /** The value, as an expression that may stand more than once. */
  readonly value: Code;
  /** It is an object, and its members are in `it`. */
  readonly hasMembers?: boolean;
}

/** Collects the functions of one generated module, and what they import. */
export class CheckModule {
  readonly functions: CheckFunction[] = [];
  /** Regular expressions by their text. */
  readonly patterns = new Map<string, Code>();
  /** They call functions of `runtime/validation/check.ts`. */
  usesHelpers = false;
  /** They call formats of `runtime/validation/formats.ts`. */
  usesFormats = false;
  /** They call functions of named types. */
  usesNamed = false;
  readonly #taken = new Set<string>();

  /**
   * @param nameOf the function of a named type, as the module reaches it, by the type's key
   * @param check an expression that tells whether the value of a place is of a shape
   */
  constructor(
    readonly types: Types,
    private readonly nameOf: (key: string) => Code,
    readonly check: (shape: Shape, place: Place) => Expression,
  ) {}

  /** The function of a named type. */
  named(key: string): Code {
    this.usesNamed = true;
    return this.nameOf(key);
  }

  /** A function of the runtime. */
  helper(name: string): Code {
    this.usesHelpers = true;
    return code`check.${identifier(name)}`;
  }

  format(name: string): Code {
    this.usesFormats = true;
    return code`formats.${identifier(name)}`;
  }

  /** A regular expression, compiled once. */
  pattern(source: string): Code {
    const name = this.patterns.get(source) ?? identifier(`pattern${this.patterns.size + 1}`);
    this.patterns.set(source, name);
    return name;
  }

  /** Keeps a name free for a function that is declared later. */
  reserve(name: string): void {
    this.#taken.add(name);
  }

  /** A name for a function that no other one of the module has. */
  allocate(wanted: string): string {
    let free = wanted;
    for (let number = 2; this.#taken.has(free); number++) free = `${wanted}${number}`;
    this.#taken.add(free);
    return free;
  }
}

/** The declaration of a regular expression. */
export function patternDeclaration(source: string, name: Code): Code {
  const flags = literal(flagsOf(source) ?? "u");
  return code`const ${name} = /* @__PURE__ */ new RegExp(${literal(source)}, ${flags});`;
}
