import type { Api } from "../../model/types.js";
import { exampleContext } from "../docs/examples/index.js";
import type { EmitInput, EmitOf, MadeOf, OutputFile, PageOf, Print } from "../emitter.js";
import { canFetch } from "../fetch/index.js";
import { createPrinters } from "../types/printers.js";
import type { ExampleSource } from "./example-call.js";
import { groupView } from "./group-view.js";
import { licenseView } from "./license-view.js";
import type { ClientOptions } from "./options.js";
import { packageJson, tsconfigJson } from "./package.js";
import { readmeView } from "./readme-view.js";
import { rootView, transportView } from "./root-view.js";
import { renamedRuntime } from "./runtime.js";
import type { ClientTemplates } from "./templates.js";

/** The folder of the client inside the output folder. */
export const CLIENT = "client";

/** What only a client of another style than the default carries. */
const STYLE = "style.ts";

function hasOwnStyle({ style }: Api): boolean {
  return style.arguments === "flat" || style.results === "result";
}

/** What a package has before it was released. */
const FIRST_VERSION = "0.0.0";

const PLAIN: Print = {};

/** Templates leave more blank lines than one where something is absent. */
const README: Print = { tidy: (text) => text.replace(/\n{3,}/g, "\n\n") };

/** The typed client: one module a group, the transport, the root and the runtime. */
export const emitClient: EmitOf<ClientTemplates, ClientOptions> = (input) => {
  const { api, runtime, sampleArguments: written } = input;
  const source: ExampleSource = { api, examples: exampleContext(api), written };
  const printers = createPrinters(api);
  return [
    ...packageFiles(input, source),
    ...renamedRuntime(runtime, api.name)
      // A folder inside the runtime belongs to the emitter that needs it.
      .filter(([name]) => !name.includes("/") && (name !== STYLE || hasOwnStyle(api)))
      .map(([name, content]): OutputFile => ({ path: module(`runtime/${name}`), content })),
    { template: "client/transport", view: transportView(api), path: module("transport.ts") },
    { template: "client/client", view: rootView(api), path: module("client.ts") },
    { template: "client/index", view: rootView(api), path: module("index.ts") },
    ...api.groups.map((group): PageOf<ClientTemplates> => {
      const { id } = group;
      const view = groupView(group, source, printers);
      return { template: "client/group", view, path: module(`${id}/index.ts`), group: id };
    }),
  ];
};

/** What makes a package of the modules. */
function packageFiles(
  { holds, package: options = {}, version = FIRST_VERSION }: EmitInput & ClientOptions,
  source: ExampleSource,
): MadeOf<ClientTemplates> {
  const { api } = source;
  const hasValidators = holds.includes("validators");
  const hasFetch = holds.includes("fetch") && canFetch(api);
  const license = licenseView(options, api.packageName);
  const readme = readmeView(source, { hasValidators, hasFetch }, options);
  const path = (name: string) => `${CLIENT}/${name}`;
  return [
    {
      path: path("package.json"),
      content: packageJson({ api, hasValidators, hasFetch, options, version }),
    },
    { path: path("tsconfig.json"), content: tsconfigJson() },
    { template: "client/build", view: {}, path: path("build.mjs"), print: PLAIN },
    { template: "client/readme", view: readme, path: path("README.md"), print: README },
    ...(license
      ? [
          {
            template: "client/license",
            view: license,
            path: path("LICENSE"),
            print: PLAIN,
          } as const,
        ]
      : []),
  ];
}

function module(path: string): string {
  return `${CLIENT}/src/${path}`;
}
