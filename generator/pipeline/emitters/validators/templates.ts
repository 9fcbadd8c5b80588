import type { ValidatorsGroupView } from "./group.js";
import type { SchemasView } from "./named.js";
import type { ResponsesView } from "./responses.js";
import type { ValidatorsRootView } from "./root.js";
import type { FunctionsView } from "./view.js";

/** What the templates of the validators see. */
export interface ValidatorsTemplates {
  /** A group's validators. */
  readonly "validators/group": ValidatorsGroupView;
  /** All validators of requests. */
  readonly "validators/index": ValidatorsRootView;
  /** Functions that tell whether a value is of a named type. */
  readonly "validators/checks": FunctionsView;
  /** Schemas of named types. */
  readonly "validators/schemas": SchemasView;
  /** All validators of answers. */
  readonly "validators/responses": ResponsesView;
}
