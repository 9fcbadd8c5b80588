/** The sample for our own client. */
import { code, identifier, literal, member, valueKey } from "../../../print/code.js";
import { readsFile } from "./languages/files.js";
import { JAVASCRIPT, printItems, printValue } from "./notation.js";
import type { SampleCall } from "./request.js";
import type { ClientCall, Sample, SampleBody, SamplePart, SampleRequest } from "./types.js";

export function typescriptSample(request: SampleRequest): Sample {
  const { call, servers } = request;
  const { before, texts } = creation(
    call,
    servers.map(({ options }) => options),
  );
  const start = [...imports(request), "", before].join("\n");
  return {
    id: "typescript",
    title: "TypeScript",
    language: "typescript",
    code: `${start}${texts[0]};\n\n${statementOf(request)}`,
    server: { offset: start.length, texts },
  };
}

function imports({ body, call }: SampleRequest): string[] {
  return [
    ...(readsFile(body) ? ['import { readFile } from "node:fs/promises";'] : []),
    `import { ${identifier(call.createName)} } from ${literal(call.packageName)};`,
  ];
}

const TOKEN = 'token: "<YOUR_TOKEN_HERE>"';

/** Up to what a server changes, and from there on for each server. */
function creation(call: ClientCall, servers: readonly Readonly<Record<string, string>>[]) {
  const before = `const ${identifier(call.client)} = ${identifier(call.createName)}(`;
  const lists = servers.map((options) =>
    Object.entries(options).map(([name, value]) => code`${valueKey(name)}: ${literal(value)}`),
  );
  if (call.needsToken) {
    const texts = lists.map((list) => `${list.map((option) => `, ${option}`).join("")} })`);
    return { before: `${before}{ ${TOKEN}`, texts };
  }
  return {
    before: before.slice(0, -1),
    texts: lists.map((list) => (list.length === 0 ? "()" : `({ ${list.join(", ")} })`)),
  };
}

/** The call alone, by a client that is there already; no line break at its end. */
export function statementOf(request: SampleCall): string {
  const { call } = request;
  const method = code`${identifier(call.client)}${member(call.group)}${member(call.operation)}`;
  if (call.paginated) return loopOf(`${method}.items`, request);
  if (call.result === undefined) return callOf(`await ${method}`, request, ";");
  const start = (result: string) => `const ${identifier(result)} = await ${method}`;
  const isLong = start(call.result).length > WIDTH;
  return callOf(start(isLong ? "result" : call.result), request, ";");
}

function loopOf(method: string, request: SampleCall): string {
  const item = identifier(request.call.result ?? "item");
  const loop = (items: string) => `for await (const ${item} of ${items}`;
  const body = `  console.log(${item});\n}`;
  const line = callOf(loop(method), request, ") {");
  if (!line.includes("\n")) return `${line}\n${body}`;
  return `${callOf(`const items = ${method}`, request, ";")}\n\n${loop("items")}) {\n${body}`;
}

/** Samples stand in a narrow column. */
const WIDTH = 80;

/** One line if it is short and has no body; else a line for each argument. */
function callOf(before: string, { call, body }: SampleCall, after: string): string {
  const members = Object.entries(call.args).map(
    ([name, value]) => `${valueKey(name)}: ${printValue(value, JAVASCRIPT, 2)}`,
  );
  if (body !== undefined) members.push(`body: ${bodyOf(body, call)}`);
  if (members.length === 0) return `${before}()${after}`;
  const line = `${before}({ ${members.join(", ")} })${after}`;
  if (body === undefined && line.length <= WIDTH && !line.includes("\n")) return line;
  return `${before}({\n${members.map((each) => `  ${each},\n`).join("")}})${after}`;
}

function bodyOf(body: SampleBody, call: ClientCall): string {
  if (body.kind === "multipart") return partsOf(body.parts);
  if (body.kind !== "file") return printValue(call.body ?? null, JAVASCRIPT, 2);
  const bytes = `await readFile(${literal(body.fileName)})`;
  return `new Blob([${bytes}], { type: ${literal(body.mediaType)} })`;
}

/** The client repeats a part for each item of an array. */
function partsOf(parts: readonly SamplePart[]): string {
  const names = [...new Set(parts.map(({ name }) => name))];
  const members = names.map((name) => {
    const values = parts.filter((part) => part.name === name).map(partOf);
    return `${valueKey(name)}: ${values.length === 1 ? values[0] : `[${values.join(", ")}]`}`;
  });
  return printItems(["{", "}"], members, JAVASCRIPT, 2, " ");
}

function partOf(part: SamplePart): string {
  if (part.kind === "text") return literal(part.text).toString();
  if (part.kind === "json") return printValue(part.value, JAVASCRIPT, 4);
  return `new Blob([await readFile(${literal(part.fileName)})])`;
}
