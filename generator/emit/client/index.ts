import type { Api, Group } from "../../model/types.js";
import type { EmitInput, Emitter, OutputFile } from "../emitter.js";
import { createRenderer, type Render } from "../templates.js";
import { groupView } from "./group-view.js";
import { packageJson, tsconfigJson } from "./package.js";
import { rootView, transportView } from "./root-view.js";
import { renamedRuntime } from "./runtime.js";

/** The folder of the client inside the output folder. */
export const CLIENT = "client";

/** The typed client: one module a group, the transport, the root and the runtime. */
export const emitClient: Emitter = (input) => {
  const { api, templates } = input;
  const render = createRenderer(templates, {});
  return [
    {
      path: `${CLIENT}/package.json`,
      content: packageJson(api, input.holds.includes("validators")),
    },
    { path: `${CLIENT}/tsconfig.json`, content: tsconfigJson() },
    ...renamedRuntime(input.runtime, api.name)
      // A folder inside the runtime belongs to the emitter that needs it.
      .filter(([name]) => !name.includes("/"))
      .map(([name, content]) => source(`runtime/${name}`, content)),
    rendered("transport", transportView(api), render, input),
    rendered("client", rootView(api), render, input),
    rendered("index", rootView(api), render, input),
    ...api.groups.map((group) => groupFile(group, api, render, input)),
  ];
};

function source(path: string, content: string): OutputFile {
  return { path: `${CLIENT}/src/${path}`, content };
}

function rendered(name: string, view: object, render: Render, { format }: EmitInput): OutputFile {
  const path = `${name}.ts`;
  return source(path, format(path, render(`client/${name}`, view)));
}

function groupFile(group: Group, api: Api, render: Render, { format }: EmitInput): OutputFile {
  const path = `${group.id}/index.ts`;
  const text = render("client/group", groupView(group, api));
  return { ...source(path, format(path, text)), group: group.id };
}
