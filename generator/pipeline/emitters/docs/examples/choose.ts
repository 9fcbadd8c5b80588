import { isRequired } from "../../../model/query/direction.js";
import type { Property } from "../../../model/types.js";
import type { Site } from "./site.js";

interface Limits {
  readonly all: number;
  readonly optional: number;
}

/** How many properties an object shows by depth: in all, and of those that may be left out. */
const LIMITS = {
  request: [
    { all: 10, optional: 4 },
    { all: 5, optional: 3 },
    { all: 3, optional: 1 },
  ],
  response: [
    { all: 25, optional: 25 },
    { all: 12, optional: 12 },
    { all: 6, optional: 6 },
    { all: 4, optional: 4 },
  ],
} as const;

const DEEPEST: Limits = { all: 0, optional: 0 };

/** How many parameters of one place a call shows. */
export const PARAMETERS: Limits = { all: 6, optional: 2 };

/** What tells a reader most, first. */
const TELLING = [
  ...["type", "id", "external_id", "role", "name", "email", "title", "subject", "body", "phone"],
  ...["message_type", "text", "description", "status", "state", "data", "total_count", "pages"],
  ...[
    "field",
    "operator",
    "per_page",
    "query",
    "contacts",
    "admin_id",
    "author",
    "created_at",
    "updated_at",
    "url",
  ],
  ...["custom_attributes", "ticket_attributes", "value", "label", "options", "locale"],
];

/** What a first request does without. */
const LATER =
  /^(?:starting_after|scroll_param|cursor|page|skip_\w+|direct_\w+|b?cc|id|created_at|attachment_files)$/;

/** Languages that a text is translated into: one shows them all. */
const LOCALE = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/** The properties that have to be there, and those that tell most, the former first. */
export function choose(
  properties: readonly Property[],
  needed: ReadonlySet<string>,
  site: Site,
  limits: Limits = LIMITS[site.direction][site.depth] ?? DEEPEST,
): { readonly required: readonly Property[]; readonly optional: readonly Property[] } {
  const { direction, types } = site;
  const isLocalised = properties.some(({ name }) => name === "pt-BR");
  const isNeeded = (each: Property) => needed.has(each.name) || isRequired(each, direction, types);
  const required = properties.filter(isNeeded);
  const optional = properties
    .filter((each) => !isNeeded(each) && isShown(each, site))
    .filter(({ name }) => !isLocalised || name === "en" || !LOCALE.test(name));
  const most = Math.max(0, Math.min(limits.optional, limits.all - required.length));
  return {
    required,
    optional: optional.sort((a, b) => rank(a, site) - rank(b, site)).slice(0, most),
  };
}

function isShown({ name, shape }: Property, { direction, types, answer }: Site): boolean {
  const target = types.follow(shape);
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  if (shape[hidden] || target?.[hidden] || shape.docs.deprecated) return false;
  if (Object.hasOwn(answer, name) && answer[name] === null) return false;
  return direction === "response" || !LATER.test(name);
}

/** What has an example of its own was thought worth one; what can be nothing else tells little. */
function rank({ name, shape }: Property, { direction }: Site): number {
  const index = TELLING.indexOf(name);
  const place = index < 0 ? TELLING.length : index;
  if (shape.example !== undefined) return place - 2 * TELLING.length;
  return shape.kind === "literal" && direction === "request" ? 2 * TELLING.length : place;
}
