import { compareApis, rules } from "../../../generator/diff/index.js";
import { compileAll, type Sources } from "../../cases/compile.js";
import { generateInMemory, sourcesOf } from "../../cases/generate-in-memory.js";
import { consumerOf } from "./consumer.js";
import { load } from "./load.js";

/** Two versions of a description. */
export interface Versions {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What the rules and the compiler say of one step. */
export interface Verdict {
  readonly name: string;
  /** Rules of breaking changes that the compiler is said to notice. */
  readonly rules: readonly string[];
  /** What the compiler says of a consumer of the old client, with the new one. */
  readonly errors: readonly string[];
}

/** Generates both clients of each step, and compiles a consumer of the old one against the new one. */
export async function judge(steps: readonly Versions[]): Promise<Verdict[]> {
  const clients = new Map<string, Sources>();
  const found = new Map<string, readonly string[]>();
  for (const { name, before, after } of steps) {
    const [old, current] = [load("before", before).api, load("after", after).api];
    const isNoticed = (rule: string) =>
      Object.entries(rules).some(
        ([id, { level, noticedBy }]) =>
          id === rule && level === "breaking" && noticedBy === "compiler",
      );
    const changes = compareApis(old, current);
    found.set(
      name,
      changes.flatMap(({ rule, also }) => [rule, ...also].filter(isNoticed)),
    );
    clients.set(`${name}.old`, await clientOf(before));
    const sources = new Map(await clientOf(after));
    sources.set("consumer.ts", consumerOf(old, `../${name}.old`));
    clients.set(name, sources);
  }
  const errors = compileAll(clients);
  return steps.map(({ name }) => ({
    name,
    rules: found.get(name) ?? [],
    errors: (errors.get(name) ?? []).filter((error) => !UNUSED.test(error)),
  }));
}

/** Declared and not read: that is what they are for. */
const UNUSED = /TS6(133|196)/;

async function clientOf(text: string): Promise<Sources> {
  const outcome = await generateInMemory({ file: "openapi.yaml", text });
  return sourcesOf(outcome);
}
