import type { HelperViews } from "../../pipeline/emitters/docs/html/templates.js";
import type { TemplateViews } from "../../pipeline/emitters/registry.js";
import type { Api } from "../../pipeline/model/types.js";

/**
 * What people's templates, names and emitters may rely on: `templates/view-model.schema.json` is
 * made from this type, and `npm run view-model` gives a change of it a version.
 */
export interface ViewModel {
  /** What each template sees, by its name. */
  readonly templates: TemplateViews;
  /** What helpers make of views, where that is more than a part of one. */
  readonly helpers: HelperViews;
  /** The model: what functions that name things, and emitters of one's own, see. */
  readonly api: Api;
}
