import { indexTypes } from "../../model/query/named-types.js";
import type { Api, Shape } from "../../model/types.js";
import { literal } from "../../print/code.js";
import { createFragments } from "../../print/handlebars/fragments.js";
import { type Render, rendererOf } from "../../print/handlebars/index.js";
import { renderCode } from "../../print/render-code.js";
import { CLIENT } from "../client/index.js";
import { renamedRuntime } from "../client/runtime.js";
import { type EmitInput, type Emitter, makeAnew, type OutputFile } from "../emitter.js";
import { diagnose } from "./diagnose.js";
import { groupView } from "./group.js";
import { keywordLists } from "./keyword-list.js";
import { checksView, schemasView } from "./named.js";
import { requestParts } from "./requests.js";
import { responseShapes, responsesView } from "./responses.js";
import { rootView } from "./root.js";

/** Request validators: one module a group, the schemas that they share, and their runtime. */
export const emitValidators: Emitter = async (input) => {
  const { api, keep = makeAnew } = input;
  const { found, views } = await keep("views", api, () => viewsOf(api));
  for (const each of found) input.report(each);
  const render = rendererOf(input, {}, input.keep?.("fragments", api, createFragments));
  return [
    ...runtimeFiles(input),
    rendered("validators/checks.ts", "checks", views.checks, render, input),
    rendered("validators/schemas.ts", "schemas", views.schemas, render, input),
    rendered("validators/index.ts", "index", views.root, render, input),
    rendered("validators/responses.ts", "responses", views.responses, render, input),
    ...views.groups.map(
      ([id, view]): OutputFile => ({
        ...rendered(`${id}/validators.ts`, "group", view, render, input, id),
        group: id,
      }),
    ),
  ];
};

/** What the templates see, and what there is to report. */
async function viewsOf(api: Api) {
  const types = indexTypes(api);
  const requests = requestShapes(api);
  const named = types.reach(requests);
  const used = [...requests, ...responseShapes(api)];
  const shapes = [...used, ...types.reach(used).map(({ shape }) => shape)];
  const keywordsOf = keywordLists(types, named);
  const views = {
    checks: checksView(types, named),
    schemas: schemasView(types, named),
    root: rootView(api),
    responses: responsesView(api, types),
    groups: api.groups.map(
      (group) => [group.id, groupView(group, api, types, keywordsOf)] as const,
    ),
  };
  return { found: await diagnose(shapes, types), views };
}

/** The shapes of all parts of all requests. */
export function requestShapes({ groups }: Api): Shape[] {
  return groups
    .flatMap(({ operations }) => operations.flatMap(requestParts))
    .map(({ shape }) => shape);
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
  id?: string,
): OutputFile {
  const code = {
    template: `validators/${template}`,
    view,
    path: file,
    ...(id && { group: { id } }),
  };
  return { path: `${CLIENT}/src/${file}`, content: renderCode(code, render, format) };
}
