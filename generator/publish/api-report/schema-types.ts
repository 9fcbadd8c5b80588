import { Node, Project, type TypeLiteralNode, ts } from "ts-morph";
import { oneLine } from "./signature.js";
import { type EntrySurface, type ExportedName, SCHEMA } from "./types.js";

/**
 * The types that openapi-typescript prints, one by one: each component, and each operation.
 *
 * @param text of `schema.ts`
 */
export function readSchemaTypes(text: string): EntrySurface {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { noLib: true, types: [], target: ts.ScriptTarget.ESNext },
  });
  const file = project.createSourceFile("/schema.ts", text);
  const operations = file.getInterface("operations")?.getProperties() ?? [];
  const kinds = file.getInterface("components")?.getProperties() ?? [];
  const components = kinds.flatMap((kind) => {
    const members = kind.getTypeNode();
    if (members === undefined || !Node.isTypeLiteral(members)) return [];
    return typesOf(`components["${kind.getName()}"]`, members.getProperties());
  });
  return { path: SCHEMA, exports: [...components, ...typesOf("operations", operations)] };
}

function typesOf(
  owner: string,
  properties: ReturnType<TypeLiteralNode["getProperties"]>,
): ExportedName[] {
  return properties.flatMap((property) => {
    const type = property.getTypeNode();
    if (type === undefined) return [];
    const key = property
      .getNameNode()
      .getText()
      .replace(/^["']|["']$/g, "");
    const name = `${owner}["${key}"]`;
    const text = oneLine(type);
    const signature = Node.isTypeLiteral(type)
      ? `interface ${name} ${text}`
      : `type ${name} = ${text}`;
    return [{ name, signature }];
  });
}
