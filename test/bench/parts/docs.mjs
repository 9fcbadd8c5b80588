import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { findChromium, openCold, searchOnce } from "../lib/chromium.mjs";
import { runNode } from "../lib/processes.mjs";
import { GENERATOR, ROOT } from "../lib/root.mjs";
import { median } from "../lib/statistics.mjs";

/** An operation in the middle of a page: an average one, and the heaviest of all. */
const PLACES = ["contacts.html#createContact", "conversations.html#replyConversation"];

/** The docs site: its weight, and how soon a place can be read in a browser that has just started. */
export async function measureDocs({ folder, rounds }) {
  const site = join(folder, "site");
  const { seconds } = runNode([GENERATOR, "docs", "--out", site], { cwd: ROOT });
  const build = { what: "`docs`: the whole site", value: seconds, unit: "s" };
  return [build, ...weights(site), ...(await times(site, rounds))];
}

function weights(site) {
  const weight = (...names) =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(site, name))).length, 0) / 1000;
  const pages = readdirSync(site).filter((name) => name.endsWith(".html"));
  const [heaviest] = pages.sort((a, b) => weight(b) - weight(a));
  const always = ["assets/site.css", "assets/theme.js", "assets/site.js"];
  const row = (what, value, most) => ({
    what: `${what}, gzip`,
    value,
    unit: "kB",
    ...(most && { aim: { value: most } }),
  });
  return [
    row(`the heaviest page (\`${heaviest}\`), all of it`, weight(heaviest, ...always), 150),
    row("all scripts", weight("assets/theme.js", "assets/site.js", "assets/search.js"), 25),
    row("the search's index, loaded on first use", weight("assets/search-index.js")),
  ];
}

async function times(site, rounds) {
  const chromium = findChromium();
  if (chromium === undefined) {
    process.stderr.write(
      "  no Chromium on this machine: how soon a page can be read is left out\n",
    );
    return [];
  }
  const rows = [];
  for (const place of PLACES) {
    const runs = [];
    for (let round = 0; round <= rounds; round++) {
      runs.push(await openCold(chromium, `${pathToFileURL(site).href}/${place}`));
    }
    // The first fills the file system's cache.
    const counted = runs.slice(1);
    const of = (name) => median(counted.map((run) => run[name]));
    rows.push(
      { what: `\`${place}\` in view, cold`, value: of("shown"), unit: "ms", aim: { value: 500 } },
      {
        what: `\`${place}\`: its longest task`,
        value: of("longest"),
        unit: "ms",
        aim: { value: 50 },
      },
    );
  }
  const index = `${pathToFileURL(site).href}/index.html`;
  const searches = [];
  for (let round = 0; round <= rounds; round++) {
    searches.push(await searchOnce(chromium, index, "search contacts"));
  }
  return [
    ...rows,
    {
      what: "the search, from the last key to the hits",
      value: median(searches.slice(1)),
      unit: "ms",
      aim: { value: 50 },
    },
  ];
}
