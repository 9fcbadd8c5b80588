import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileAll } from "../cases/compile.js";
import { generateInMemory, sourcesOf } from "../cases/generate-in-memory.js";
import { type Loopback, type ServerAnswer, startLoopback } from "../support/loopback.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const DESCRIPTIONS = join(HERE, "descriptions");
const NODE_MODULES = join(HERE, "../../node_modules");
const files = (await readdir(DESCRIPTIONS)).sort();

async function generateFile(file: string) {
  return generateInMemory({ file, text: await readFile(join(DESCRIPTIONS, file), "utf8") });
}

describe("descriptions that are not Intercom's", () => {
  test.each(files)("%s generates and compiles", async (file) => {
    const outcome = await generateFile(file);
    expect(outcome.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const found = compileAll(new Map([[file, sourcesOf(outcome)]]));
    expect(Object.fromEntries(found)).toEqual({ [file]: [] });
  });
});

describe("the clinic's client", () => {
  let folder: string;
  let server: Loopback;
  let visit: (baseUrl: string) => Promise<unknown>;

  beforeAll(async () => {
    [folder, server] = await Promise.all([mkdtemp(join(tmpdir(), "clinic-")), startLoopback()]);
    const sources = sourcesOf(await generateFile("clinic-3.0.yaml"));
    // As text: the module `client` exists in this test alone.
    const program = await readFile(join(HERE, "clinic-program.txt"), "utf8");
    const complete = new Map([...sources, ["program.ts", program]]);
    const found = compileAll(new Map([["clinic", complete]]));
    expect(Object.fromEntries(found)).toEqual({ clinic: [] });
    visit = await bundle(folder, complete);
  });

  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true });
  });

  test("makes the requests of its description", async () => {
    server.respond(({ method, path }) => ANSWERS[`${method} ${path}`] ?? { status: 500 });
    expect(await visit(server.url)).toEqual({
      weight: "3.5",
      title: "no such patient",
      bytes: 3,
      token: "T-2",
      conflict: "admitPatient (POST /patients): 409: he is here",
    });
    expect(server.seen.map(({ method, path, query }) => [method, path, ...query])).toEqual([
      ["POST", "/patients"],
      [
        "GET",
        "/patients",
        "born%5Bafter%5D=2020-01-01",
        "species=cat,guinea%20pig",
        "words=left%20ear%7Climp",
      ],
      ["GET", "/patients/404"],
      ["DELETE", "/patients/7"],
      ["POST", "/patients/7/scans"],
      ["GET", "/scans/9.png"],
      ["POST", "/token"],
      ["POST", "/patients"],
    ]);
  });

  test("authenticates each as its description says", () => {
    const sent = server.seen.map(({ headers }) => headers["x-clinic-key"] ?? headers.authorization);
    const basic = `Basic ${Buffer.from("k-1").toString("base64")}`;
    expect(sent).toEqual(["k-1", "k-1", "k-1", "Bearer k-1", "k-1", undefined, basic, "k-1"]);
  });

  test("sends each body in its format", () => {
    const [admit, , , , scan, , token] = server.seen;
    expect(admit?.body).toEqual({
      species: "dog",
      name: "Rex",
      breed: "beagle",
      vet: { "full-name": "Ada" },
    });
    expect(admit?.headers["x-trace"]).toBe("t-1");
    expect(scan?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(String(scan?.body).match(/ name="\w+"/g)).toEqual([
      ' name="image"',
      ' name="note"',
      ' name="tags"',
      ' name="tags"',
    ]);
    expect(token?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(token?.body).toBe("grant_type=client_credentials&scope=a+b");
  });

  const ANSWERS: Readonly<Record<string, ServerAnswer>> = {
    get "POST /patients"() {
      const isFirst = server.seen.length === 1;
      return isFirst
        ? { status: 201, body: { id: 7, name: "Rex" } }
        : { status: 409, body: { title: "conflict", detail: "he is here" } };
    },
    "GET /patients": { status: 200, body: [{ id: 7, weight: 3.5 }] },
    "GET /patients/404": { status: 404, body: { title: "no such patient" } },
    "DELETE /patients/7": { status: 204 },
    "POST /patients/7/scans": { status: 200, body: { scan: 9 } },
    "GET /scans/9.png": { status: 200, body: new Uint8Array([1, 2, 3]) },
    "POST /token": { status: 200, headers: { "Content-Type": "text/plain" }, body: "t-2" },
  };
});

/** Writes sources to a folder, and loads what their `program.ts` exports as `visit`. */
async function bundle(folder: string, sources: ReadonlyMap<string, string>) {
  for (const [path, text] of sources) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const outfile = join(folder, "program.mjs");
  await build({
    entryPoints: [join(folder, "program.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    alias: { client: join(folder, "index.ts") },
    nodePaths: [NODE_MODULES],
    logLevel: "error",
  });
  const { visit } = await import(pathToFileURL(outfile).href);
  return visit as (baseUrl: string) => Promise<unknown>;
}
