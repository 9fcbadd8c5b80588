import { fileURLToPath } from "node:url";
import { Node, Project, type SourceFile, ts } from "ts-morph";
import { beforeAll, describe, expect, it } from "vitest";
import { readDescription, root } from "../support/description.js";
import { readSettings } from "../support/generated.js";
import { pascal, slug } from "../support/names.js";
import { operationsOf, tagsOf } from "../support/operations.js";

const description = readDescription();
const operations = operationsOf(description);
const tags = tagsOf(operations);
const source = fileURLToPath(new URL("generated/client/src", root));

/** Exported names of a module, each with what it stands for. */
type Surface = ReadonlyMap<string, readonly Node[]>;

let project: Project;
let index: Surface;
let groups: ReadonlyMap<string, Surface>;

// Parsed and bound, not checked: whether it compiles is for the type tests.
beforeAll(() => {
  project = new Project({
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    skipLoadingLibFiles: true,
    compilerOptions: {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      noLib: true,
      types: [],
    },
  });
  project.addSourceFilesAtPaths(`${source}/**/*.ts`);
  index = surfaceOf("index.ts");
  groups = new Map(tags.map((tag) => [tag, surfaceOf(`${slug(tag)}/index.ts`)]));
});

function fileOf(path: string): SourceFile {
  return project.getSourceFileOrThrow(`${source}/${path}`);
}

function surfaceOf(path: string): Surface {
  return fileOf(path).getExportedDeclarations();
}

describe.each(tags)("surface: %s", (tag) => {
  const own = operations.filter((operation) => operation.tags.includes(tag));

  it("exports every operation that carries the tag, and nothing else that runs", () => {
    const values = [...(groups.get(tag) ?? [])].filter(([, nodes]) => nodes.some(isValue));
    expect(values.map(([name]) => name).sort()).toEqual(own.map(({ name }) => name).sort());
  });

  it("exports the types of each operation that lives in it", () => {
    const living = own.filter(({ tags: [home] }) => home === tag);
    const wanted = living.flatMap(({ name }) =>
      ["Args", "Data", "Errors", "Result"].map((suffix) => `${pascal(name)}${suffix}`),
    );
    // Bodies, answers and items that the description gives no name have one after their operation.
    const more = living.map(
      ({ name }) => new RegExp(`^${pascal(name)}(Body|Item|Data|Error)\\w*$`),
    );
    const types = [...(groups.get(tag) ?? [])].filter(([, nodes]) => !nodes.some(isValue));
    const names = types.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(wanted));
    const others = names.filter((name) => !wanted.includes(name));
    expect(others.filter((name) => !more.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  it("documents every export", () => {
    expect(undocumented(groups.get(tag) ?? new Map())).toEqual([]);
  });
});

describe("surface: root", () => {
  it("has a named type for every schema of the contract", async () => {
    const { names } = await readSettings();
    const keys = Object.keys(description.components.schemas);
    const named = keys.map((key) => [key, typeOf(names?.types?.[key] ?? pascal(key))]);
    // 274 of the contract, and four that corrections add.
    expect(keys).toHaveLength(278);
    expect(named).toEqual(keys.map((key) => [key, "schema.ts"]));
  });

  it("documents every export", () => {
    expect(undocumented(index)).toEqual([]);
  });

  it("exports what a caller starts with", () => {
    const values = [...index].filter(([, nodes]) => nodes.some(isValue));
    expect(values.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "createIntercomClient",
        "createTransport",
        "IntercomError",
        "IntercomApiError",
        "IntercomNetworkError",
        "IntercomTimeoutError",
      ]),
    );
  });
});

describe("surface: all of it", () => {
  it("exports nothing twice with different meanings", () => {
    const meanings = new Map<string, Set<Node>>();
    for (const surface of [index, ...groups.values()]) {
      for (const [name, nodes] of surface) {
        meanings.set(name, new Set([...(meanings.get(name) ?? []), ...nodes]));
      }
    }
    const ambiguous = [...meanings].filter(([, nodes]) => nodes.size > 1);
    expect(ambiguous.map(([name]) => name)).toEqual([]);
  });

  it("has no `any`, neither in what is exported nor behind it", () => {
    const found = project
      .getSourceFiles()
      .filter((file) => hasAny(file.compilerNode))
      .map((file) => file.getFilePath().slice(source.length + 1));
    expect(found).toEqual([]);
  });

  it("has a folder for each tag, and no other but the runtime and the validators", () => {
    const folders = project.getSourceFiles().flatMap((file) => {
      const [folder, name] = file
        .getFilePath()
        .slice(source.length + 1)
        .split("/");
      return name === undefined ? [] : [folder];
    });
    expect([...new Set(folders)].sort()).toEqual(
      [...tags.map(slug), "runtime", "validators"].sort(),
    );
  });
});

/** The module that declares the root's type of this name. */
function typeOf(name: string): string | undefined {
  const [declaration] = index.get(name) ?? [];
  const isType =
    Node.isInterfaceDeclaration(declaration) || Node.isTypeAliasDeclaration(declaration);
  return isType ? declaration.getSourceFile().getBaseName() : undefined;
}

function isValue(node: Node): boolean {
  return (
    Node.isFunctionDeclaration(node) ||
    Node.isVariableDeclaration(node) ||
    Node.isClassDeclaration(node)
  );
}

/** Names without a doc comment; those that come from a package are its own business. */
function undocumented(surface: Surface): string[] {
  return [...surface]
    .filter(([, nodes]) => nodes.some((node) => isOurs(node) && !hasDoc(node)))
    .map(([name]) => name);
}

function isOurs(node: Node): boolean {
  return node.getSourceFile().getFilePath().startsWith(source);
}

function hasDoc(node: Node): boolean {
  const documented = Node.isVariableDeclaration(node) ? node.getVariableStatement() : node;
  if (!Node.isJSDocable(documented)) return false;
  return documented.getJsDocs().some((doc) => doc.getInnerText().trim() !== "");
}

function hasAny(node: ts.Node): boolean {
  return (
    node.kind === ts.SyntaxKind.AnyKeyword || ts.forEachChild(node, (it) => hasAny(it)) === true
  );
}
