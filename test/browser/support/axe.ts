import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 AA: the tags of all that it is made of. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules whose answer a theme changes. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * The code of a page's first operation stands for that of the others, which has the same five
 * colours on the same ground; it is most of the elements of a page.
 */
const ALIKE = ".operation ~ .operation pre";

/**
 * @param rules instead of all of WCAG 2.2 AA
 * @param without selectors of what is not judged
 * @returns rule and place of everything that axe-core finds in what the page shows now
 */
export async function axe(
  page: Page,
  rules?: string[],
  without: readonly string[] = [],
): Promise<string[]> {
  await page.evaluate(source);
  // What is out of sight is judged as it is shown when it comes into it.
  await page.evaluate(() => {
    for (const it of document.querySelectorAll<HTMLElement>(".operation")) {
      it.style.contentVisibility = "visible";
    }
  });
  const options: RunOptions = {
    runOnly: rules ?? TAGS,
    resultTypes: ["violations"],
    preload: false,
  };
  const context = { exclude: [ALIKE, ...without] };
  const run = `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`;
  const results = await page.evaluate<AxeResults>(run);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}
