import type { JsonObject } from "../../../../json/values.js";
import { serializePath } from "../../../../shipped/runtime/path.js";
import { type QueryStyle, queryStyles } from "../../../../shipped/runtime/query-styles.js";
import { isJson } from "../../../model/query/media.js";
import type { Operation, Parameter, SecurityScheme } from "../../../model/types.js";
import { pathTemplate } from "../../client/descriptor.js";

/** Path and query as the client itself makes them. */
export function targetOf(operation: Operation, path: JsonObject, query: JsonObject): string {
  const text = queryStyles(stylesOf(operation))(query);
  const start = pathOf(operation, path);
  return text === "" ? start : `${start}${start.includes("?") ? "&" : "?"}${text}`;
}

/** A token that travels in the query. */
export function authorizedTarget(target: string, scheme: SecurityScheme | undefined): string {
  if (scheme?.kind !== "apiKey" || scheme.in !== "query") return target;
  const mark = target.includes("?") ? "&" : "?";
  const name = encodeURIComponent(scheme.name.replace(/\p{Surrogate}/gu, "\ufffd"));
  return `${target}${mark}${name}=YOUR_TOKEN_HERE`;
}

/** The client refuses a path whose values lead elsewhere (`..`); then the template is shown. */
function pathOf(operation: Operation, values: JsonObject): string {
  const template = pathTemplate(operation);
  try {
    return serializePath(template, values);
  } catch {
    return template.replace(/[{}]/g, encodeURIComponent);
  }
}

function stylesOf({ parameters }: Operation): Record<string, QueryStyle> {
  const inQuery = parameters.filter(({ in: place }) => place === "query");
  return Object.fromEntries(inQuery.map((parameter) => [parameter.name, styleOf(parameter)]));
}

const STYLES = ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;

function styleOf({ style, explode, allowReserved, mediaType }: Parameter): QueryStyle {
  return {
    style: STYLES.find((known) => known === style) ?? "form",
    explode,
    allowReserved,
    ...(mediaType !== undefined && isJson(mediaType) && { content: "application/json" }),
  };
}
