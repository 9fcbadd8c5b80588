import { defined } from "../../model/json.js";
import type { Api, Group, Shape } from "../../model/types.js";
import { CLIENT } from "../client/index.js";
import { renamedRuntime } from "../client/runtime.js";
import { literal } from "../code.js";
import type { EmitInput, Emitter, OutputFile } from "../emitter.js";
import { renderCode } from "../render-code.js";
import { type Render, rendererOf } from "../templates/index.js";
import { diagnose } from "./diagnose.js";
import { groupView } from "./group.js";
import { keywordLists } from "./keyword-list.js";
import { checksView, schemasView } from "./named.js";
import { requestParts } from "./requests.js";
import { responseShapes, responsesView } from "./responses.js";
import { rootView } from "./root.js";
import { indexTypes } from "./types.js";

/** Request validators: one module a group, the schemas that they share, and their runtime. */
export const emitValidators: Emitter = async (input) => {
  const { api } = input;
  const types = indexTypes(api);
  const requests = requestShapes(api);
  const named = types.reach(requests);
  const used = [...requests, ...responseShapes(api)];
  const shapes = [...used, ...types.reach(used).map(({ shape }) => shape)];
  for (const found of await diagnose(shapes, types)) input.report(found);
  const keywordsOf = keywordLists(types, named);
  const render = rendererOf(input);
  return [
    ...runtimeFiles(input),
    rendered("validators/checks.ts", "checks", checksView(types, named), render, input),
    rendered("validators/schemas.ts", "schemas", schemasView(types, named), render, input),
    rendered("validators/index.ts", "index", rootView(api), render, input),
    rendered("validators/responses.ts", "responses", responsesView(api, types), render, input),
    ...api.groups.map((group): OutputFile => {
      const file = `${group.id}/validators.ts`;
      const view = groupView(group, api, types, keywordsOf);
      return { ...rendered(file, "group", view, render, input, group), group: group.id };
    }),
  ];
};

/** The shapes of all parts of all requests. */
export function requestShapes({ groups, sharedHeaders }: Api): Shape[] {
  const shared = new Set(sharedHeaders.map(({ name }) => name));
  return groups.flatMap(({ operations }: Group) =>
    operations.flatMap((operation) => requestParts(operation, shared).map(({ shape }) => shape)),
  );
}

/** The part of the runtime that validates, which clients without validators do not carry. */
function runtimeFiles({ runtime, api }: EmitInput): OutputFile[] {
  const vendor = literal(api.packageName);
  return renamedRuntime(runtime, api.name)
    .filter(([name]) => name.startsWith("validation/"))
    .map(([name, content]) => ({
      path: `${CLIENT}/src/runtime/${name}`,
      content: name.endsWith("/vendor.ts")
        ? content.replace(/"[^"]*"/, () => vendor.toString())
        : content,
    }));
}

function rendered(
  file: string,
  template: string,
  view: object,
  render: Render,
  { format }: EmitInput,
  group?: Group,
): OutputFile {
  const code = { template: `validators/${template}`, view, path: file, ...defined({ group }) };
  return { path: `${CLIENT}/src/${file}`, content: renderCode(code, render, format) };
}
