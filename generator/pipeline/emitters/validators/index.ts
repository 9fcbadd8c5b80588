import { indexTypes } from "../../model/query/named-types.js";
import type { Api, Shape } from "../../model/types.js";
import { literal } from "../../print/code.js";
import { CLIENT } from "../client/index.js";
import { renamedRuntime } from "../client/runtime.js";
import type { EmitInput, EmitOf, OutputFile, PageOf } from "../emitter.js";
import { diagnose } from "./diagnose.js";
import { groupView } from "./group.js";
import { keywordLists } from "./keyword-list.js";
import { checksView, schemasView } from "./named.js";
import { requestParts } from "./requests.js";
import { responseShapes, responsesView } from "./responses.js";
import { rootView } from "./root.js";
import type { ValidatorsTemplates } from "./templates.js";

/** Request validators: one module a group, the schemas that they share, and their runtime. */
export const emitValidators: EmitOf<ValidatorsTemplates> = async (input) => {
  const { api } = input;
  const types = indexTypes(api);
  const requests = requestShapes(api);
  const named = types.reach(requests);
  const used = [...requests, ...responseShapes(api)];
  const shapes = [...used, ...types.reach(used).map(({ shape }) => shape)];
  for (const found of await diagnose(shapes, types)) input.report(found);
  const keywordsOf = keywordLists(types, named);
  const shared = (name: string) => source(`validators/${name}.ts`);
  return [
    ...runtimeFiles(input),
    { template: "validators/checks", view: checksView(types, named), path: shared("checks") },
    { template: "validators/schemas", view: schemasView(types, named), path: shared("schemas") },
    { template: "validators/index", view: rootView(api), path: shared("index") },
    {
      template: "validators/responses",
      view: responsesView(api, types),
      path: shared("responses"),
    },
    ...api.groups.map((group): PageOf<ValidatorsTemplates> => {
      const { id } = group;
      const view = groupView(group, api, types, keywordsOf);
      return { template: "validators/group", view, path: source(`${id}/validators.ts`), group: id };
    }),
  ];
};

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
      path: source(`runtime/${name}`),
      content: name.endsWith("/vendor.ts")
        ? content.replace(/"[^"]*"/, () => vendor.toString())
        : content,
    }));
}

function source(path: string): string {
  return `${CLIENT}/src/${path}`;
}
