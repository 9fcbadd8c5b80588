import type { Direction } from "../../model/query/direction.js";
import type { Api, NamedType } from "../../model/types.js";
import { type Code, code, comment, identifier, join, prose } from "../../print/code.js";
import type { EmitOf } from "../emitter.js";
import { declarationOf, isNullableObject } from "./declare.js";
import { textsOf } from "./docs.js";
import { createPrinters, type Printers } from "./printers.js";

/** What the templates of the types see. */
export interface TypesTemplates {
  /** The named types. */
  readonly "types/types": TypesView;
}

/** What `types/types.hbs` sees. */
export interface TypesView {
  /** Every named type, in the order of the description. */
  readonly types: readonly TypeNameView[];
}

/** A named type of `schema.ts`. */
export interface TypeNameView {
  /** Comment on the type. */
  readonly doc: Code;
  /** `Contact`. */
  readonly name: Code;
  /** The type where it is declared: `import("./schema.js").Contact`. */
  readonly place: Code;
}

/**
 * The types of the description: `schema.ts` declares them, `types.ts` is what the client exports of
 * them.
 */
export const emitTypes: EmitOf<TypesTemplates> = ({ api }) => {
  const printers = createPrinters(api);
  return [
    { path: "client/src/schema.ts", content: schemaModule(api, printers) },
    { template: "types/types", view: typesView(api, printers), path: "client/src/types.ts" },
  ];
};

export function typesView(api: Api, printers = createPrinters(api)): TypesView {
  const types = declarationsOf(api, printers).map(({ doc, name }) => {
    return { doc, name, place: code`import("./schema.js").${name}` };
  });
  return { types };
}

interface DeclarationView extends Omit<TypeNameView, "place"> {
  readonly declaration: Code;
}

function declarationsOf({ types }: Api, printers: Printers): DeclarationView[] {
  return types.flatMap((type) => {
    const back = declared(type, "response", printers);
    const isTwoFaced = printers.twoFaced.has(type.key);
    return isTwoFaced ? [...back, ...declared(type, "request", printers)] : back;
  });
}

function declared(type: NamedType, direction: Direction, printers: Printers): DeclarationView[] {
  const { key, shape } = type;
  const context = printers.to[direction];
  const doc = docOf(type, direction, printers);
  const name = printers.nameOf(key, direction);
  const view = (own: string, declaration: Code) => ({ doc, name: identifier(own), declaration });
  if (!isNullableObject(shape, context)) return [view(name, declarationOf(name, shape, context))];
  const object = printers.objectNameOf(name);
  return [
    view(object, declarationOf(object, { ...shape, nullable: false }, context)),
    view(name, code`type ${identifier(name)} = ${identifier(object)} | null;`),
  ];
}

function schemaModule(api: Api, printers: Printers): string {
  const declarations = declarationsOf(api, printers).map(
    ({ doc, declaration }) => code`\n${doc}\nexport ${declaration}\n`,
  );
  const about = comment(prose(`The schemas of ${api.info.title} ${api.info.version}.`));
  return `${about}\n${declarations.length === 0 ? "export {};\n" : join(declarations, "")}`;
}

function docOf({ key, name, docs }: NamedType, direction: Direction, printers: Printers): Code {
  const said = textsOf(docs);
  // A description without prose still gets every type documented: where it comes from.
  const text = said.length > 0 ? said : [prose(`The schema \`${key}\`.`)];
  const isSent = printers.twoFaced.has(key) && direction === "request";
  const face = isSent ? [`As it is sent; {@link ${name}} is what comes back.`] : [];
  return comment([...text, ...face, ...(docs.deprecated ? ["@deprecated"] : [])].join("\n\n"));
}
