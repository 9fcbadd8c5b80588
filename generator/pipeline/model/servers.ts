import { arrayOf, type JsonObject, objectOf } from "../../json/values.js";

/** A server's URL with each `{variable}` replaced by its default. */
export function urlOf(server: JsonObject): string {
  const variables = objectOf(server.variables);
  return String(server.url ?? "/").replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = objectOf(variables[name]).default;
    return value === undefined ? whole : String(value);
  });
}

/** The first server of the operation's own, or else of its path's; undefined: that of the API. */
export function serverOf(operation: JsonObject, pathItem: JsonObject): string | undefined {
  const [own] = [operation, pathItem].flatMap(({ servers }) => arrayOf(servers).slice(0, 1));
  return own === undefined ? undefined : urlOf(objectOf(own));
}
