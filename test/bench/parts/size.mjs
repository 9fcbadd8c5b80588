import { bundle } from "../lib/bundle.mjs";

const SHAKEN = `import { createTransport } from "intercom-unstable";
const transport = createTransport({ token: "token" });`;

const BUNDLES = [
  {
    what: "openapi-fetch alone",
    code: `import createClient from "openapi-fetch";
const client = createClient({ baseUrl: "https://api.intercom.io" });
export const result = client.POST("/contacts", { body: { role: "user" } });`,
  },
  {
    what: "`createTransport` and `createContact`",
    aim: 5,
    code: `${SHAKEN}
import { createContact } from "intercom-unstable/contacts";
export const result = createContact(transport, { body: { role: "user" } });`,
  },
  {
    what: "`createTransport` and one paginated operation",
    code: `${SHAKEN}
import { listAllCompanies } from "intercom-unstable/companies";
export const result = listAllCompanies.items(transport);`,
  },
  {
    what: "`createIntercomClient`: all operations",
    aim: 12,
    code: `import { createIntercomClient } from "intercom-unstable";
export const intercom = createIntercomClient({ token: "token" });`,
  },
];

/** Bytes that an application pays for the client. */
export async function measureSize({ consumer }) {
  const folder = consumer();
  const rows = [];
  for (const { what, code, aim } of BUNDLES) {
    const { bytes, minified, inputs } = await bundle(folder, code);
    rows.push({
      what: `min+gzip, ${what}`,
      value: bytes / 1000,
      unit: "kB",
      ...(aim && { aim: { value: aim } }),
      details: { minified, modules: moduleSizes(inputs) },
    });
  }
  return rows;
}

/** What each module gives to the minified bundle, in bytes, most first. */
export function moduleSizes(inputs) {
  const entries = Object.entries(inputs).map(([path, bytes]) => [
    path.replace(/^.*node_modules\//, "").replace("intercom-unstable/dist/", ""),
    bytes,
  ]);
  return Object.fromEntries(entries.filter(([, bytes]) => bytes > 0).sort(([, a], [, b]) => b - a));
}
