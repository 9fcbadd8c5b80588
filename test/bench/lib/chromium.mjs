import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** No sandbox, as containers have none to give; nothing that the browser would load for itself. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser of the machine; undefined where it has none. */
export function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens an address in a browser that has just been started.
 *
 * @returns {Promise<{ shown: number, longest: number }>} ms from the navigation's start to the frame
 * after the one in which the place of the address is in view; ms of the longest task (Long Tasks:
 * of more than 50), 0 for none
 */
export async function openCold(executablePath, address) {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: "load" });
    await page.waitForFunction(() => "shownAt" in globalThis);
    // Tasks after the load count, too.
    await page.waitForTimeout(500);
    return await page.evaluate(() => ({
      shown: globalThis.shownAt,
      longest: Math.max(0, ...globalThis.longTasks),
    }));
  } finally {
    await browser.close();
  }
}

/**
 * Types a query into the search of a site, key by key.
 *
 * @returns {Promise<number>} ms from the last key to the hits on the page
 */
export async function searchOnce(executablePath, address, query) {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.keyboard.press("/");
    await page.waitForFunction(() => "docsSearchEntries" in globalThis);
    await page.locator("dialog.find [role=status]").waitFor({ state: "attached" });
    await page.evaluate(measureHits);
    await page.keyboard.type(query, { delay: 30 });
    await page.waitForTimeout(300);
    return await page.evaluate(() => performance.getEntriesByName("hits").at(-1).duration);
  } finally {
    await browser.close();
  }
}

function measureHits() {
  const input = document.querySelector("dialog.find input");
  input.addEventListener("keydown", () => performance.mark("key"), { capture: true });
  new MutationObserver(() => performance.measure("hits", "key")).observe(
    document.querySelector("dialog.find ol"),
    { childList: true },
  );
}

function observe() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    const place = document.getElementById(location.hash.slice(1));
    const top = place?.getBoundingClientRect().top ?? -1;
    if (top < 0 || top >= innerHeight) return requestAnimationFrame(look);
    requestAnimationFrame(() => {
      globalThis.shownAt = performance.now();
    });
  };
  requestAnimationFrame(look);
}
