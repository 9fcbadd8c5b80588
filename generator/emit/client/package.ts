import type { Api } from "../../model/types.js";
import { escapeHidden } from "../code.js";

/** The version of openapi-fetch that the client is tested with. */
const OPENAPI_FETCH = "0.16.0";

/** `package.json` of the client: one export a group, and one for its validators where there are any. */
export function packageJson(api: Api, hasValidators: boolean): string {
  const groups = api.groups.map(({ id }) => [`./${id}`, entry(`${id}/index`)] as const);
  const validators = api.groups.map(
    ({ id }) => [`./${id}/validators`, entry(`${id}/validators`)] as const,
  );
  return json({
    name: api.packageName,
    version: "0.0.0",
    description: `Typed client for ${api.info.title} (${api.info.version})`,
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19.0" },
    exports: {
      ".": entry("index"),
      ...Object.fromEntries(groups),
      ...(hasValidators && {
        "./validators": entry("validators/index"),
        "./validators/responses": entry("validators/responses"),
        ...Object.fromEntries(validators),
      }),
      "./package.json": "./package.json",
    },
    files: ["dist", "src"],
    scripts: { build: "tsc -p tsconfig.json" },
    dependencies: { "openapi-fetch": OPENAPI_FETCH },
  });
}

function entry(path: string) {
  return { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` };
}

/** `tsconfig.json` of the client: nothing but the language and the web's own types. */
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
      sourceMap: true,
    },
    include: ["src"],
  });
}

function json(value: object): string {
  return `${escapeHidden(JSON.stringify(value, null, 2))}\n`;
}
