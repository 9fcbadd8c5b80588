import type { Api } from "../../model/types.js";
import { escapeHidden } from "../../print/code.js";
import type { PackageOptions } from "./options.js";

export interface PackageInput {
  readonly api: Api;
  readonly hasValidators: boolean;
  /** It has the entry `/fetch`. */
  readonly hasFetch: boolean;
  readonly options: PackageOptions;
  /** Semantic version. */
  readonly version: string;
}

/** The version of openapi-fetch that the client is tested with. */
const OPENAPI_FETCH = "0.16.0";

/** What the client is built with. */
const BUILT_WITH = { esbuild: "0.28.2", typescript: "5.9.3" };

/** `package.json` of the client: one export a group, and one for its validators where there are any. */
export function packageJson(input: PackageInput): string {
  const { api, hasFetch, options, version } = input;
  const { description, license, author, homepage, keywords, access } = options;
  return json({
    name: api.packageName,
    version,
    description: description ?? `Typed client for ${api.info.title} (${api.info.version})`,
    keywords,
    homepage,
    license: license ?? "MIT",
    author,
    repository: repositoryOf(options),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19.0" },
    exports: exportsOf(input),
    files: ["dist", "src", "CHANGELOG.md"],
    publishConfig: access && { access },
    // Not `prepack`: npm builds what is linked, too, when it is installed.
    scripts: { build: "node build.mjs && tsc -p tsconfig.json", prepare: "npm run build" },
    dependencies: { ...(hasFetch && { "openapi-fetch": OPENAPI_FETCH }), ...options.dependencies },
    devDependencies: BUILT_WITH,
  });
}

function exportsOf({ api, hasValidators, hasFetch, options }: PackageInput): object {
  const own = (options.entries ?? []).map(
    (path) => [`./${path.replace(/\/index$/, "")}`, entry(path)] as const,
  );
  const groups = api.groups.map(({ id }) => [`./${id}`, entry(`${id}/index`)] as const);
  const validators = api.groups.map(
    ({ id }) => [`./${id}/validators`, entry(`${id}/validators`)] as const,
  );
  return {
    ".": entry("index"),
    ...Object.fromEntries(groups),
    ...(hasValidators && {
      "./validators": entry("validators/index"),
      "./validators/responses": entry("validators/responses"),
      ...Object.fromEntries(validators),
    }),
    ...(hasFetch && { "./fetch": entry("fetch") }),
    ...Object.fromEntries(own),
    "./package.json": "./package.json",
  };
}

function entry(path: string) {
  return { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` };
}

/** In the form that npm would give it when it publishes. */
function repositoryOf({ repository, repositoryDirectory: directory }: PackageOptions) {
  if (repository === undefined) return undefined;
  const url = `git+${repository.replace(/(?:\.git)?\/?$/, ".git")}`;
  return { type: "git", url, ...(directory !== undefined && { directory }) };
}

/**
 * `tsconfig.json` of the client: nothing but the language and the web's own types. The compiler
 * writes declarations; `build.mjs` writes what runs.
 */
export function tsconfigJson(): string {
  return json({
    compilerOptions: {
      target: "ES2022",
      module: "NodeNext",
      moduleResolution: "NodeNext",
      lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      rootDir: "src",
      outDir: "dist",
      declaration: true,
      declarationMap: true,
      emitDeclarationOnly: true,
    },
    include: ["src"],
  });
}

function json(value: object): string {
  return `${escapeHidden(JSON.stringify(value, null, 2))}\n`;
}
