import type { Api } from "../../model/types.js";
import { createFragments } from "../../print/handlebars/fragments.js";
import { type Render, rendererOf } from "../../print/handlebars/index.js";
import { renderCode } from "../../print/render-code.js";
import { exampleContext } from "../docs/examples/index.js";
import { type EmitInput, type Emitter, makeAnew, type OutputFile } from "../emitter.js";
import type { ExampleSource } from "./example-call.js";
import { groupView } from "./group-view.js";
import { licenseView } from "./license-view.js";
import { packageJson, tsconfigJson } from "./package.js";
import { readmeView } from "./readme-view.js";
import { rootView, transportView } from "./root-view.js";
import { renamedRuntime } from "./runtime.js";

/** The folder of the client inside the output folder. */
export const CLIENT = "client";

/** What only a client of another style than the default carries. */
const STYLE = "style.ts";

function hasOwnStyle({ style }: Api): boolean {
  return style.arguments === "flat" || style.results === "result";
}

/** What a package has before it was released. */
const FIRST_VERSION = "0.0.0";

/** The typed client: one module a group, the transport, the root and the runtime. */
export const emitClient: Emitter = (input) => {
  const { api, keep = makeAnew } = input;
  const render = rendererOf(input, {}, input.keep?.("fragments", api, createFragments));
  const examples = keep(
    "examples",
    api,
    (): ExampleSource => ({
      api,
      examples: exampleContext(api),
      written: input.sampleArguments,
    }),
  );
  const groups = keep("groups", api, () => api.groups.map((group) => groupView(group, examples)));
  return [
    ...packageFiles(input, examples, render),
    ...renamedRuntime(input.runtime, api.name)
      // A folder inside the runtime belongs to the emitter that needs it.
      .filter(([name]) => !name.includes("/") && (name !== STYLE || hasOwnStyle(api)))
      .map(([name, content]) => source(`runtime/${name}`, content)),
    rendered("transport", transportView(api), render, input),
    rendered("client", rootView(api), render, input),
    rendered("index", rootView(api), render, input),
    ...api.groups.map(({ id }, index) => groupFile(id, groups[index] ?? {}, render, input)),
  ];
};

/** What makes a package of the modules. */
function packageFiles(input: EmitInput, examples: ExampleSource, render: Render): OutputFile[] {
  const { api, holds, package: options = {}, version = FIRST_VERSION } = input;
  const hasValidators = holds.includes("validators");
  const license = licenseView(options, api.packageName);
  const file = (name: string, content: string) => ({ path: `${CLIENT}/${name}`, content });
  const readme = render("client/readme", readmeView(examples, hasValidators, options));
  return [
    file("package.json", packageJson({ api, hasValidators, options, version })),
    file("tsconfig.json", tsconfigJson()),
    file("build.mjs", render("client/build", {})),
    file("README.md", readme.replace(/\n{3,}/g, "\n\n")),
    ...(license ? [file("LICENSE", render("client/license", license))] : []),
  ];
}

function source(path: string, content: string): OutputFile {
  return { path: `${CLIENT}/src/${path}`, content };
}

function rendered(name: string, view: object, render: Render, { format }: EmitInput): OutputFile {
  const path = `${name}.ts`;
  return source(path, renderCode({ template: `client/${name}`, view, path }, render, format));
}

function groupFile(id: string, view: object, render: Render, { format }: EmitInput): OutputFile {
  const path = `${id}/index.ts`;
  const file = { template: "client/group", view, path, group: { id } };
  return { ...source(path, renderCode(file, render, format)), group: id };
}
