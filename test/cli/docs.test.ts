/** `docs` as people use it: built, opened, and served while templates and descriptions change. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { replaceFile, temporaryFolder } from "./support/folders.js";
import { copyPackage, type Running, start } from "./support/package-copy.js";
import { SMALL, writeSmall } from "./support/small.js";

const copy = await copyPackage();

async function serve(folder: string): Promise<{ run: Running; url: string }> {
  const run = start(copy, ["docs", "--spec", "small.yaml", "--serve", "--port", "0"], folder);
  onTestFinished(() => void run.child.kill("SIGKILL"));
  const found = () => /http:\/\/127\.0\.0\.1:\d+\//.exec(run.said())?.[0] ?? run.said();
  await expect.poll(found).toMatch(/^http/);
  return { run, url: found() };
}

const textOf = async (url: string) => (await fetch(url)).text();

/** How many times open pages have been told to load themselves again. */
async function listen(url: string): Promise<() => number> {
  const response = await fetch(`${url}-/live-reload`);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  let heard = "";
  void (async () => {
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) heard += decoder.decode(bytes);
  })().catch(() => undefined);
  return () => heard.split("data: changed\n\n").length - 1;
}

it("writes the site that it says", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  const run = start(copy, ["docs", "--spec", "small.yaml"], folder);
  expect(await run.ended).toBe(0);
  const said = run.said();
  const place = /open (\S+index\.html)/.exec(said)?.[1] ?? "";
  expect(readFileSync(join(folder, place), "utf8")).toContain("/things");
});

it("serves, builds again after a change, and ends with 0 when it is told to", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  const { run, url } = await serve(folder);
  expect(await textOf(url)).toContain("connect-src 'self'");
  expect(readFileSync(join(folder, "generated/site/index.html"), "utf8")).not.toMatch(
    /connect-src|live-reload/,
  );
  const reloads = await listen(url);
  const changed = SMALL.replace("/things:", "/changed-things:");
  replaceFile(join(folder, "small.yaml"), changed, folder);
  await expect.poll(reloads).toBeGreaterThan(0);
  expect(await textOf(`${url}things.html`)).toContain("/changed-things");
  run.child.kill("SIGINT");
  expect(await run.ended).toBe(0);
});

it("says what is wrong with a template, keeps the last good site, and goes on", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  const { run, url } = await serve(folder);
  const reloads = await listen(url);
  const template = join(copy, "templates/docs/html/overview.hbs");
  const good = readFileSync(template, "utf8");
  onTestFinished(() => writeFileSync(template, good));
  const save = (text: string) => replaceFile(template, text, copy);
  save(`${good}{{title}}`);
  await expect.poll(run.said).toMatch(/error: templates\/docs\/html\/overview\.hbs:\d+:/);
  save(`${good}{{#if}`);
  await expect.poll(run.said).toMatch(/overview\.hbs:\d+: does not parse/);
  expect(run.said()).not.toMatch(/internal|\n\s+at /);
  expect(await textOf(url)).toContain("/things");
  expect(reloads()).toBe(0);
  save(`${good}<p>mended</p>`);
  await expect.poll(reloads).toBeGreaterThan(0);
  expect(await textOf(url)).toContain("<p>mended</p>");
  const before = reloads();
  save(`${good}<p>and again</p>`);
  await expect.poll(reloads).toBeGreaterThan(before);
  expect(await textOf(url)).toContain("<p>and again</p>");
  run.child.kill("SIGTERM");
  expect(await run.ended).toBe(0);
});

it("serves this machine alone, and nothing but the site", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  const { url } = await serve(folder);
  const status = (path: string, host: string) =>
    new Promise((resolve) => {
      get(new URL(url), { path, headers: { host } }, ({ statusCode }) => resolve(statusCode));
    });
  expect(await status("/", "localhost:80")).toBe(200);
  expect(await status("/", "example.com")).toBe(403);
  expect(await status("/../../small.yaml", "localhost")).toBe(404);
  expect(await status("/%2e%2e/%2e%2e/small.yaml", "localhost")).toBe(404);
  expect(await status("/nothing.html", "localhost")).toBe(404);
});

it("opens the site in the browser of the system", async ({ skip }) => {
  if (process.platform !== "linux") skip("only Linux takes its browser from PATH");
  const folder = temporaryFolder();
  writeSmall(folder);
  const programs = join(folder, "bin");
  mkdirSync(programs);
  writeFileSync(join(programs, "xdg-open"), `#!/bin/sh\nprintf %s "$1" > "${folder}/opened"\n`);
  chmodSync(join(programs, "xdg-open"), 0o755);
  const args = ["docs", "--spec", "small.yaml", "--open"];
  expect(await start(copy, args, folder, programs).ended).toBe(0);
  const opened = join(folder, "opened");
  const site = join(folder, "generated/site/index.html");
  await expect.poll(() => readFileSync(opened, "utf8")).toBe(site);
  const none = start(copy, args, folder, folder);
  expect(await none.ended).toBe(0);
  expect(none.said()).toContain("no browser found");
});

it.each([
  ["docs --spec small.yaml --port 1", /--port goes with --serve/],
  ["docs --spec small.yaml --serve --port x", /--port takes a number from 0 to 65535, not x/],
])("%s: is refused with 2", async (args, says) => {
  const folder = temporaryFolder();
  writeSmall(folder);
  const run = start(copy, args.split(" "), folder);
  expect(await run.ended).toBe(2);
  expect(run.said()).toMatch(says);
});
