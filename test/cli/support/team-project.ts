import { temporaryFolder } from "./folders.js";
import { type Files, write } from "./spec-folder.js";

/** A description with two groups, three operations and two schemas. */
export const DESCRIPTION = `openapi: 3.0.3
info: { title: Small, version: "1" }
servers: [{ url: "https://api.example" }]
paths:
  /things/{id}:
    get:
      operationId: getThing
      tags: [Things]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: expand, in: query, schema: { type: boolean } }
      responses: { "200": { description: A thing., content: { application/json: { schema: { $ref: "#/components/schemas/thing" } } } } }
    put:
      operationId: putThing
      tags: [Things]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/thing" } } } }
      responses: { "204": { description: Done. } }
  /other:
    get:
      operationId: listOther
      tags: [Other]
      responses: { "200": { description: Others., content: { application/json: { schema: { $ref: "#/components/schemas/other" } } } } }
components:
  schemas:
    thing: { type: object, properties: { id: { type: string } } }
    other: { type: object, properties: { name: { type: string } } }
`;

/** The configuration file of a project. */
export const CONFIG = "intercom-codegen.config.json";

/** A team's configuration, as JavaScript. */
export type Team = string | { readonly config: string; readonly files?: Files };

/** A project with these teams, and other files besides. */
export async function project(
  teams: Readonly<Record<string, Team>>,
  files: Files = {},
): Promise<string> {
  const folder = temporaryFolder();
  write(folder, {
    [CONFIG]: JSON.stringify({ spec: "small.yaml", packageName: "small" }),
    "small.yaml": DESCRIPTION,
    ...files,
  });
  for (const [name, team] of Object.entries(teams)) {
    const { config, files: own = {} } = typeof team === "string" ? { config: team } : team;
    const paths = Object.entries(own).map(([path, text]) => [
      `templates/teams/${name}/${path}`,
      text,
    ]);
    write(folder, {
      [`templates/teams/${name}/team.config.mjs`]: `export default ${config};\n`,
      ...Object.fromEntries(paths),
    });
  }
  return folder;
}
