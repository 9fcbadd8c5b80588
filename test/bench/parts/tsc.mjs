import { join } from "node:path";
import { openapiTypescript } from "../lib/generator.mjs";
import { interleave } from "../lib/interleave.mjs";
import { assertTyped, createProject, diagnostics } from "../lib/tsc.mjs";

/** The same two calls, in each client's own way. */
const CALLS = {
  client: `import { createIntercomClient } from "intercom-unstable";
const intercom = createIntercomClient({ token: "token" });
const created = await intercom.contacts.createContact({ body: { email: "jane@example.com" } });
const shown = await intercom.contacts.showContact({ path: { id: "1" } });
export const ids: (string | undefined)[] = [created.id, shown.id];
`,
  functions: `import { createTransport } from "intercom-unstable";
import { createContact, showContact } from "intercom-unstable/contacts";
const transport = createTransport({ token: "token" });
const created = await createContact(transport, { body: { email: "jane@example.com" } });
const shown = await showContact(transport, { path: { id: "1" } });
export const ids: (string | undefined)[] = [created.id, shown.id];
`,
  peer: `import createClient from "openapi-fetch";
import type { paths } from "./schema.js";
const intercom = createClient<paths>({ baseUrl: "https://api.intercom.io" });
const { data: created } = await intercom.POST("/contacts", { body: { email: "jane@example.com" } });
const { data: shown } = await intercom.GET("/contacts/{id}", { params: { path: { id: "1" } } });
export const ids: (string | undefined)[] = [created?.id, shown?.id];
`,
};

const WRONG = "export const wrong: number = created?.id;";

const TITLES = {
  client: "two calls through `createIntercomClient`",
  functions: "two calls through functions of a group",
};

const FIGURES = { seconds: "s", types: "types", instantiations: "instantiations" };

/** The compiler's work on a file with two calls. */
export function measureTsc({ consumer, rounds, document }) {
  const folder = consumer();
  for (const [name, code] of Object.entries(CALLS)) createProject(join(folder, name), code);
  openapiTypescript(document.file, join(folder, "peer", "schema.d.ts"));
  for (const [name, code] of Object.entries(CALLS)) assertTyped(join(folder, name), code, WRONG);
  const compile = (name) => () => diagnostics(join(folder, name));
  const { peer, ...ours } = interleave(
    rounds,
    Object.fromEntries(Object.keys(CALLS).map((name) => [name, compile(name)])),
  );
  return Object.entries(ours).flatMap(([name, figures]) =>
    Object.entries(FIGURES).map(([figure, unit]) => ({
      what: `tsc, ${TITLES[name]}${figure === "seconds" ? "" : `: ${figure}`}`,
      value: figures[figure],
      unit: figure === "seconds" ? unit : "",
      peer: { name: "openapi-fetch", value: peer[figure] },
      aim: { ratio: 1 },
    })),
  );
}
