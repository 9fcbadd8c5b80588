import type { Api, NamedType } from "../../model/types.js";
import { type Code, code, comment, identifier, index, prose } from "../../print/code.js";
import type { EmitOf } from "../emitter.js";
import { adapt } from "./adapt.js";

/** What the templates of the types see. */
export interface TypesTemplates {
  /** The named types. */
  readonly "types/types": TypesView;
}

/** What `types/types.hbs` sees. */
export interface TypesView {
  /** Every named type, in the order of the description. */
  readonly types: readonly TypeAliasView[];
}

/** A named type, as an alias of a place in openapi-typescript's types. */
export interface TypeAliasView {
  /** Comment on the type. */
  readonly doc: Code;
  /** `Contact`. */
  readonly name: Code;
  /** `components["schemas"]["contact"]`. */
  readonly place: Code;
}

/**
 * The types of the description: `schema.ts` is openapi-typescript's output, `types.ts` names what
 * is in it.
 */
export const emitTypes: EmitOf<TypesTemplates> = async ({ api, document, services = {} }) => {
  const print = services.printSchema ?? (await import("./print-schema.js")).printSchema;
  const schema = await print(adapt(document, api));
  return [
    { path: "client/src/schema.ts", content: HEADER + schema },
    { template: "types/types", view: typesView(api), path: "client/src/types.ts" },
  ];
};

const HEADER = "// Written by openapi-typescript from the description.\n\n";

export function typesView({ types }: Pick<Api, "types">): TypesView {
  return { types: types.map(typeView) };
}

function typeView({ key, name, docs }: NamedType): TypeAliasView {
  const said = [docs.summary, docs.description].flatMap((part) => (part ? [prose(part)] : []));
  // A description without prose still gets every type documented: where it comes from.
  const text = said.length > 0 ? said : [prose(`The schema \`${key}\`.`)];
  return {
    doc: comment([...text, ...(docs.deprecated ? ["@deprecated"] : [])].join("\n\n")),
    name: identifier(name),
    place: code`components["schemas"]${index(key)}`,
  };
}
