import type { ExampleSource } from "../pipeline/emitters/client/example-call.js";
import { groupView as clientGroupView } from "../pipeline/emitters/client/group-view.js";
import { licenseView } from "../pipeline/emitters/client/license-view.js";
import type { PackageOptions } from "../pipeline/emitters/client/package.js";
import { readmeView } from "../pipeline/emitters/client/readme-view.js";
import {
  rootView as clientRootView,
  transportView,
} from "../pipeline/emitters/client/root-view.js";
import { exampleContext } from "../pipeline/emitters/docs/examples/index.js";
import { sitePages } from "../pipeline/emitters/docs/html/index.js";
import { docsView, typePages } from "../pipeline/emitters/docs/view/index.js";
import { typesView } from "../pipeline/emitters/types/index.js";
import { groupView as validatorsGroupView } from "../pipeline/emitters/validators/group.js";
import { requestShapes } from "../pipeline/emitters/validators/index.js";
import { keywordLists } from "../pipeline/emitters/validators/keyword-list.js";
import { checksView, schemasView } from "../pipeline/emitters/validators/named.js";
import { responsesView } from "../pipeline/emitters/validators/responses.js";
import { rootView as validatorsRootView } from "../pipeline/emitters/validators/root.js";
import { indexTypes } from "../pipeline/model/query/named-types.js";
import type { Api } from "../pipeline/model/types.js";
import type { TemplateViews } from "./catalogue.js";

/** What one file is rendered from. */
export interface FileView<View> {
  /** The `id` of the group that the file belongs to. */
  readonly group?: string;
  readonly view: View;
}

/** Everything that emitters render templates with, by the template. */
export type FileViews = {
  readonly [Name in keyof TemplateViews]: readonly FileView<TemplateViews[Name]>[];
};

type Folder = "types" | "client" | "validators" | "docs";

type ViewsOf<Name extends Folder> = Pick<FileViews, Extract<keyof FileViews, `${Name}/${string}`>>;

/**
 * What every template sees of an API, without anything being rendered: for previews and references.
 *
 * @param options what the client's package says besides what follows from the API
 */
export function fileViews(api: Api, options: PackageOptions = {}): FileViews {
  return {
    "types/types": [{ view: typesView(api) }],
    ...clientViews(api, options),
    ...validatorsViews(api),
    ...docsViews(api),
  };
}

function clientViews(api: Api, options: PackageOptions): ViewsOf<"client"> {
  const source: ExampleSource = { api, examples: exampleContext(api) };
  const license = licenseView(options, api.packageName);
  return {
    "client/client": [{ view: clientRootView(api) }],
    "client/index": [{ view: clientRootView(api) }],
    "client/group": api.groups.map((group) => ({
      group: group.id,
      view: clientGroupView(group, source),
    })),
    "client/transport": [{ view: transportView(api) }],
    "client/build": [{ view: {} }],
    "client/readme": [{ view: readmeView(source, true, options) }],
    "client/license": license ? [{ view: license }] : [],
  };
}

function validatorsViews(api: Api): ViewsOf<"validators"> {
  const types = indexTypes(api);
  const named = types.reach(requestShapes(api));
  const keywordsOf = keywordLists(types, named);
  return {
    "validators/group": api.groups.map((group) => ({
      group: group.id,
      view: validatorsGroupView(group, api, types, keywordsOf),
    })),
    "validators/index": [{ view: validatorsRootView(api) }],
    "validators/checks": [{ view: checksView(types, named) }],
    "validators/schemas": [{ view: schemasView(types, named) }],
    "validators/responses": [{ view: responsesView(api, types) }],
  };
}

function docsViews(api: Api): ViewsOf<"docs"> {
  const site = docsView(api);
  const pages = site.groups.map((group) => ({ group: group.id, view: { ...group, site } }));
  return {
    "docs/markdown/index": [{ view: site }],
    "docs/markdown/group": pages,
    "docs/markdown/llms": [{ view: site }],
    "docs/markdown/llms-group": pages,
    "docs/html/page": sitePages(site, typePages(api, site)),
  };
}
