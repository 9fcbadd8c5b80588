import { diagnostic } from "../../diagnostics/index.js";
import { arrayOf, isObject, type JsonObject, objectOf } from "../../json/values.js";
import type { Source } from "./source.js";
import type { SecurityScheme } from "./types.js";

/**
 * The first alternative of a list of Security Requirement Objects that the runtime can satisfy.
 *
 * @returns its schemes; none where the list is empty or holds an empty requirement
 */
export function securityOf(requirements: JsonObject[string], source: Source): SecurityScheme[] {
  const schemes = objectOf(objectOf(source.document.components).securitySchemes);
  const alternatives = arrayOf(requirements).map((requirement) =>
    Object.keys(objectOf(requirement)).map((id) =>
      schemeOf(id, source.resolve(schemes[id], `/components/securitySchemes/${id}`).value),
    ),
  );
  const supported = alternatives.find((all) => all.every((scheme) => scheme !== undefined));
  if (alternatives.length > 0 && supported === undefined) {
    const ids = arrayOf(requirements).flatMap((item) => Object.keys(objectOf(item)));
    source.report(
      diagnostic("unsupported-security-scheme", {
        at: { pointer: "/components/securitySchemes" },
        data: { schemes: ids.join(", ") },
      }),
    );
  }
  return supported?.filter((scheme) => scheme !== undefined) ?? [];
}

/** Tokens of OAuth 2.0 and OpenID Connect travel as bearer tokens (RFC 6750). */
function schemeOf(id: string, scheme: JsonObject): SecurityScheme | undefined {
  if (!isObject(scheme)) return undefined;
  if (scheme.type === "oauth2" || scheme.type === "openIdConnect") return { kind: "bearer", id };
  if (scheme.type === "http") return httpScheme(id, String(scheme.scheme).toLowerCase());
  if (scheme.type === "apiKey" && (scheme.in === "header" || scheme.in === "query")) {
    return { kind: "apiKey", id, in: scheme.in, name: String(scheme.name) };
  }
  return undefined;
}

function httpScheme(id: string, scheme: string): SecurityScheme | undefined {
  return scheme === "bearer" || scheme === "basic" ? { kind: scheme, id } : undefined;
}
