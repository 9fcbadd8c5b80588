/** No test judges by the wall clock, or has a limit of its own: how long a test may take is in `vitest.config.ts`. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

type Kind = "clock" | "limit" | "sleep";

/** What may stand in a file, or in all of a folder, and why. */
const ALLOWED: readonly (readonly [place: string, kind: Kind, why: string])[] = [
  ["test/faults/", "clock", "the clock stands still, and only the test moves it on"],
  ["test/faults/", "limit", "timeouts of calls, which only the test lets pass"],
  ["test/types/usability.test-d.ts", "limit", "is compiled, never run"],
  ["test/cases/upgrade/", "limit", "is compiled, never run"],
  ["test/consumer/program/tidy.ts", "limit", "shows what a caller may give; no test takes as long"],
];

/** Each argument of these after the function that they run is a limit. */
const TAKES_FUNCTION =
  /^(it|test|describe|before(All|Each)|after(All|Each)|onTest(Failed|Finished))\b/;
const WAITS = /^(vi\.(waitFor|waitUntil)|expect\.poll)$/;
const CLOCKS = /^(performance\.now|Date\.now|process\.hrtime(\.bigint)?)$/;
const SLEEPS = /^(globalThis\.)?(setTimeout|setInterval|sleep)$/;
const LIMITS = /^AbortSignal\.timeout$|\.(setConfig|setDefault(Navigation)?Timeout)$/;

interface Finding {
  readonly kind: Kind;
  readonly text: string;
}

const isZero = (node: ts.Node | undefined) => node?.getText() === "0";

function callKind({ expression, arguments: args }: ts.CallExpression): Kind | undefined {
  const name = expression.getText();
  if (CLOCKS.test(name)) return "clock";
  if (SLEEPS.test(name)) return "sleep";
  if (LIMITS.test(name)) return isZero(args[0]) ? undefined : "limit";
  const isNumber = args.slice(1).some(ts.isNumericLiteral);
  if (WAITS.test(name)) return isNumber ? "limit" : undefined;
  const last = args.at(-1);
  const isAfterFunction = args.slice(0, -1).some((each) => ts.isFunctionLike(each));
  if (TAKES_FUNCTION.test(name) && last !== undefined && (isNumber || isAfterFunction))
    return "limit";
  return undefined;
}

function kindOf(node: ts.Node): Kind | undefined {
  if (ts.isCallExpression(node)) return callKind(node);
  if (ts.isImportDeclaration(node))
    return /timers\/promises["']$/.test(node.moduleSpecifier.getText()) ? "sleep" : undefined;
  if (ts.isNewExpression(node))
    return node.expression.getText() === "Date" && !node.arguments?.length ? "clock" : undefined;
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const isNone = ts.isPropertyAssignment(node) && isZero(node.initializer);
    return /^(test|hook)?timeout$/i.test(node.name.getText()) && !isNone ? "limit" : undefined;
  }
  return undefined;
}

function findingsIn(text: string): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const kind = kindOf(node);
    if (kind !== undefined) findings.push({ kind, text: node.getText().slice(0, 80) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true));
  return findings;
}

const all = readdirSync(`${ROOT}test`, { recursive: true, encoding: "utf8" })
  .map((name) => `test/${name.replaceAll("\\", "/")}`)
  .filter(
    (name) => /\.m?ts$|\.mjs$/.test(name) && !/^test\/(bench|cases\/.*\/expected)\//.test(name),
  )
  .flatMap((file) =>
    findingsIn(readFileSync(ROOT + file, "utf8")).map((finding) => ({ file, ...finding })),
  );

const allows = (place: string, kind: Kind) => (it: { file: string; kind: Kind }) =>
  it.kind === kind && (place.endsWith("/") ? it.file.startsWith(place) : it.file === place);

test("no test asks the clock, sleeps, or has a limit of its own", () => {
  const wrong = all.filter((it) => !ALLOWED.some(([place, kind]) => allows(place, kind)(it)));
  expect(wrong.map(({ file, kind, text }) => `${file}: ${kind}: ${text}`)).toEqual([]);
});

test.each(ALLOWED)("what is allowed is still there: %s %s", (place, kind) => {
  expect(all.filter(allows(place, kind))).not.toEqual([]);
});

describe("it finds", () => {
  test.each([
    ["clock", "expect(performance.now() - start).toBeLessThan(9);"],
    ["clock", "const start = Date.now();"],
    ["clock", "const start = process.hrtime.bigint();"],
    ["clock", "const start = new Date();"],
    ["limit", 'it("a", async () => {}, 5_000);'],
    ["limit", 'test.skipIf(no)("a", () => {}, LIMIT);'],
    ["limit", 'it("a", { timeout: 5_000 }, () => {});'],
    ["limit", 'it("a", { timeout }, () => {});'],
    ["limit", "beforeAll(() => {}, 5_000);"],
    ["limit", "await vi.waitFor(done, 5_000);"],
    ["limit", "await expect.poll(done, { timeout: 5_000 }).toBe(1);"],
    ["limit", "await locator.waitFor({ timeout: 5_000 });"],
    ["limit", "page.setDefaultTimeout(5_000);"],
    ["limit", "fetch(url, { signal: AbortSignal.timeout(5_000) });"],
    ["sleep", "await new Promise((done) => setTimeout(done, 100));"],
    ["sleep", 'import { setTimeout as wait } from "node:timers/promises";'],
  ])("%s: %s", (kind, text) => {
    expect(findingsIn(text).map((finding) => finding.kind)).toContain(kind);
  });

  test.each([
    'it.each([1, 2_000])("a", () => {});',
    'test("a", () => {});',
    "await expect.poll(done).toBe(1);",
    "page.setDefaultTimeout(0);",
    "chromium.launch({ timeout: 0 });",
    "vi.setSystemTime(new Date(0));",
    "vi.spyOn(globalThis, 'setTimeout');",
  ])("nothing in %s", (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
