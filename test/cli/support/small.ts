import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** A description with two groups and one schema. */
export const SMALL = `openapi: 3.0.3
info: { title: Small, version: "1" }
paths:
  /things:
    get:
      operationId: listThings
      tags: [Things]
      responses: { "200": { description: Things., content: { application/json: { schema: { $ref: "#/components/schemas/thing" } } } } }
  /other:
    get: { operationId: listOther, tags: [Other], responses: { "204": { description: Done. } } }
components:
  schemas:
    thing: { type: object, properties: { id: { type: string } } }
`;

/** Without its second group. */
export const SMALLER = SMALL.replace(/ {2}\/other:\n.*\n/, "");

/** Writes the description as `small.yaml`. */
export function writeSmall(folder: string, text: string = SMALL): void {
  writeFileSync(join(folder, "small.yaml"), text);
}
