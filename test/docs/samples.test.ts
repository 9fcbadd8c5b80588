import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadFormatter } from "../../generator/io/formatter.js";
import { SAMPLE_IDS } from "../../generator/pipeline/emitters/docs/samples/types.js";
import { readDescription, root } from "../support/description.js";
import { operationsOf } from "../support/operations.js";
import { mistakesIn } from "./support/compile.js";
import { caseApi, codeFor, intercomApi, type Sampled, sampled } from "./support/sampled.js";

const api = await intercomApi();
const operations = sampled(api);

function samplesOf(name: string, from: readonly Sampled[] = operations) {
  const found = from.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no samples of ${name}`);
  return found.samples;
}

function codeOf(name: string, id: string, from: readonly Sampled[] = operations): string {
  return samplesOf(name, from).find((sample) => sample.id === id)?.code ?? "";
}

test("every operation has samples, our own client's first", () => {
  const expected = operationsOf(readDescription()).map(({ name }) => name);
  expect(operations.map(({ name }) => name).sort()).toEqual(expected.sort());
  const titles = [
    "TypeScript",
    "curl",
    "Node.js",
    "Ruby",
    "PHP",
    "Python",
    "Java",
    "Go",
    "C#",
    "R",
  ];
  for (const { samples } of operations) {
    expect(samples.map(({ title }) => title)).toEqual(titles);
    expect(samples.map(({ id }) => id)).toEqual(SAMPLE_IDS);
  }
});

test("the curl sample of Custom Channel Events is that of Intercom's page", () => {
  const lines = codeOf("notifyNewConversation", "curl").split(" \\\n  ");
  const [start, authorization, type, version, body = "", ...more] = lines;
  expect([start, authorization, type, version]).toEqual([
    "curl -i -X POST https://api.intercom.io/custom_channel_events/notify_new_conversation",
    "-H 'Authorization: Bearer <YOUR_TOKEN_HERE>'",
    "-H 'Content-Type: application/json'",
    "-H 'Intercom-Version: Unstable'",
  ]);
  expect(body).toMatch(/^-d '\{[^']*\}'$/);
  expect(more).toEqual([]);
});

test("our own client is called as a user calls it", () => {
  const body = { role: "user", email: "jane@example.com" };
  const [sample] = samplesOf("createContact", sampled(api, { createContact: { body } }));
  expect(sample?.code).toBe(`import { createIntercomClient } from "intercom-unstable";

const intercom = createIntercomClient({ token: "<YOUR_TOKEN_HERE>" });

const contact = await intercom.contacts.createContact({
  body: { role: "user", email: "jane@example.com" },
});`);
  expect(codeOf("listContacts", "typescript")).toMatch(
    /\nfor await \(const contact of .*\) {\n {2}console\.log\(contact\);\n}$/s,
  );
  expect(codeOf("downloadDataExport", "typescript")).toMatch(/\nconst bytes = await intercom\./);
});

test("forms, files and parts", () => {
  const multipart = sampled(caseApi("multipart-upload"), {
    createAttachment: { body: { name: "plan", meta: { tag: "a" } } },
  });
  expect(codeOf("createAttachment", "typescript", multipart)).toContain(`({
  body: {
    file: new Blob([await readFile("file.bin")]),
    name: "plan",
    meta: { tag: "a" },
  },
});`);
  expect(codeOf("putAttachment", "curl", multipart)).toContain("-F 'file=@file.bin'");
  const files = sampled(caseApi("binary-upload"), { createNote: { body: "@note" } });
  expect(codeOf("putFile", "curl", files)).toContain("--data-binary '@file.bin'");
  expect(codeOf("createNote", "curl", files)).toContain("--data-raw '@note'");
  const forms = sampled(caseApi("form-urlencoded"), {
    createToken: { body: { code: "a b", scope: ["x", "y"] } },
  });
  expect(codeOf("createToken", "curl", forms)).toContain("--data-raw 'code=a+b&scope=x&scope=y'");
});

test("one place of a sample depends on the server", () => {
  const servers = [
    "https://api.intercom.io",
    "https://api.eu.intercom.io",
    "https://api.au.intercom.io",
  ];
  for (const { code, id, server } of operations.flatMap(({ samples }) => samples)) {
    const options = [" })", ', region: "eu" })', ', region: "au" })'];
    expect(server.texts).toEqual(id === "typescript" ? options : servers);
    expect(code.startsWith(server.texts[0] ?? "?", server.offset)).toBe(true);
    expect(code.split("intercom.io")).toHaveLength(id === "typescript" ? 1 : 2);
  }
});

test("every TypeScript sample compiles, for every server, and is formatted", () => {
  const format = loadFormatter();
  const modules = operations.flatMap(({ name, samples }) =>
    ["", "eu"].map((region) => {
      const text = region === "" ? " })" : `, region: "${region}" })`;
      return [`${name}${region}.ts`, codeFor(samples, "typescript", text)] as const;
    }),
  );
  const unformatted = modules.filter(([name, code]) => format(name, code) !== `${code}\n`);
  expect(unformatted.map(([name, code]) => `${name}\n${format(name, code)}\n${code}`)).toEqual([]);
  expect(mistakesIn(new Map(modules), fileURLToPath(root))).toEqual([]);
});
