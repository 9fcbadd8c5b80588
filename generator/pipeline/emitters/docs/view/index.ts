import { defined } from "../../../../json/values.js";
import type { Api, Group } from "../../../model/types.js";
import { exampleContext } from "../examples/index.js";
import type { DocsOptions } from "../options.js";
import type { SampleArguments } from "../samples/request.js";
import { groupView, typeDescriber } from "./group.js";
import { securityNames } from "./operation.js";
import { fieldView } from "./schema.js";
import type { DocsView } from "./types.js";

export { lineSaysMore, typeSaysMore } from "./says-more.js";
export { typePages } from "./type-pages.js";
export * from "./types.js";

/**
 * From the model to what the templates of the docs see.
 *
 * @param written how callers of the client write arguments. Default: as the description has them.
 */
export function docsView(api: Api, options: DocsOptions = {}, written?: SampleArguments): DocsView {
  const examples = exampleContext(api);
  const context = {
    types: examples.types,
    direction: "request",
    depth: 1,
    trail: [],
    onLink: () => {},
  } as const;
  const describeType = typeDescriber(examples);
  const { title, version, description } = api.info;
  return {
    title,
    version,
    ...defined({ description }),
    packageName: api.packageName,
    apiName: api.name,
    servers: api.servers,
    security: securityNames(api.security),
    headers: api.sharedHeaders.map(({ name, shape, default: value }) => ({
      ...fieldView({ name, shape, required: false }, context),
      default: value,
    })),
    groups: [...api.groups]
      .sort(byTitle)
      .map((group) => groupView(group, { api, examples, describeType, options, written })),
  };
}

function byTitle(a: Group, b: Group): number {
  return a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1;
}
