import type { Api, NamedType } from "../../model/types.js";
import { type Code, code, comment, identifier, index, prose } from "../../print/code.js";
import { rendererOf } from "../../print/handlebars/index.js";
import { renderCode } from "../../print/render-code.js";
import type { Emitter } from "../emitter.js";
import { adapt } from "./adapt.js";

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
export const emitTypes: Emitter = async ({ api, document, format, ...input }) => {
  const print = input.printSchema ?? (await import("./print-schema.js")).printSchema;
  const schema = print(adapt(document, api));
  const render = rendererOf(input);
  const names = { template: "types/types", view: typesView(api), path: "types.ts" };
  return [
    { path: "client/src/schema.ts", content: HEADER + (await schema) },
    { path: "client/src/types.ts", content: renderCode(names, render, format) },
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
