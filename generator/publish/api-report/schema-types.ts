import { Project, ts } from "ts-morph";
import { signatureOf } from "./signature.js";
import { type EntrySurface, SCHEMA } from "./types.js";

/**
 * The types of the description, one by one.
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
  const declared = [...file.getInterfaces(), ...file.getTypeAliases()];
  const exports = declared.map((node) => {
    const name = node.getName();
    return { name, signature: signatureOf(name, node) };
  });
  return { path: SCHEMA, exports };
}
