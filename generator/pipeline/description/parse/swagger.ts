import { upgradeFromTwoToThree } from "@scalar/openapi-upgrader/2.0-to-3.0";
import type { Json, Pointer } from "../../../json/types.js";
import { isObject, type JsonObject } from "../../../json/values.js";

/** Whether a document is a description in Swagger 2.0, the format before OpenAPI 3. */
export function isSwagger({ swagger }: JsonObject): boolean {
  return Number(swagger) === 2;
}

/**
 * A Swagger 2.0 description as OpenAPI 3.0.
 *
 * @returns undefined for what the upgrade cannot read
 */
export function upgradeSwagger(document: JsonObject): JsonObject | undefined {
  try {
    // It changes what it is given, and knows the version as text only.
    const copy = { ...structuredClone(document), swagger: "2.0" };
    const upgraded: Json = upgradeFromTwoToThree(copy) as JsonObject;
    return isObject(upgraded) ? JSON.parse(JSON.stringify(upgraded)) : undefined;
  } catch {
    return undefined;
  }
}

/** Where OpenAPI 3 has what Swagger has at its top. */
const SECTIONS = [
  ["/components/schemas", "/definitions"],
  ["/components/parameters", "/parameters"],
  ["/components/responses", "/responses"],
  ["/components/requestBodies", "/parameters"],
  ["/components/securitySchemes", "/securityDefinitions"],
] as const;

/** Where a Swagger description says what stands at a place of the upgraded one, as far as is known. */
export function placeInSwagger(pointer: Pointer): Pointer {
  const section = SECTIONS.find(([upgraded]) => pointer.startsWith(`${upgraded}/`));
  const [upgraded = "", own = ""] = section ?? [];
  const moved = own + pointer.slice(upgraded.length);
  return moved.replace(/\/content\/[^/]+(?=\/schema)/, "").replace(/\/requestBody\b.*$/, "");
}
