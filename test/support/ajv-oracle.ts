import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { createConverter, type Direction, mapMembers, members } from "./json-schema.js";

/** What ajv finds wrong with a value, all of it; nothing for a valid value. */
export type Oracle = (value: unknown) => readonly ErrorObject[];

/** An OpenAPI document after overlays, as far as the oracle reads it. */
export interface OracleDocument {
  readonly openapi?: unknown;
  readonly components?: unknown;
}

/** The id under which ajv knows the document, for references from schemas anywhere in it. */
const DOCUMENT = "urn:openapi:document";

/**
 * An independent judge of values: ajv over schemas converted to JSON Schema 2020-12.
 *
 * @param document references lead to `#/components/schemas/…`
 * @param direction default: `request`
 * @returns makes the oracle of any schema of the document; throws an Error for one that ajv refuses
 */
export function createOracle(
  document: OracleDocument,
  direction: Direction = "request",
): (schema: unknown) => Oracle {
  const version = String(document.openapi);
  const convert = createConverter({ version, direction, base: DOCUMENT });
  const schemas = mapMembers(members(members(document.components).schemas), convert);
  // Not strict: OpenAPI has keywords and formats that ajv does not know and that assert nothing.
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
  formats.default(ajv);
  ajv.addSchema({ $id: DOCUMENT, components: { schemas } });

  return (schema) => {
    const validate = ajv.compile(convert(schema) as object | boolean);
    return (value) => (validate(value) ? [] : [...(validate.errors ?? [])]);
  };
}
