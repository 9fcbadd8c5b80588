/** The hits in the search dialog. */
import { element, one, siteUrl } from "./dom.js";
import { createRanking, type Entry, wordsOf } from "./ranking.js";
import { marked, summary } from "./summary.js";

declare global {
  interface Window {
    readonly docsSearchEntries?: readonly Entry[];
  }
}

const dialog = one("dialog.find", HTMLDialogElement);
const input = one("dialog.find input", HTMLInputElement);
const list = one("dialog.find ol", HTMLOListElement);
if (dialog && input && list) start(dialog, input, list);

function start(dialog: HTMLDialogElement, input: HTMLInputElement, list: HTMLOListElement): void {
  const status = one("[role=status]", HTMLElement, dialog);
  const find = createRanking(window.docsSearchEntries ?? []);
  const show = () => {
    const query = input.value.trim();
    const words = wordsOf(query);
    const rows = query === "" ? [] : find(query).map((entry) => row(entry, words, dialog));
    list.replaceChildren(...rows);
    if (status) status.textContent = query === "" ? "" : said(rows.length);
  };
  input.addEventListener("input", show);
  dialog.addEventListener("keydown", (event) => move(event, input, list));
  show();
}

function said(count: number): string {
  if (count === 0) return "Nothing found";
  return count === 1 ? "1 hit" : `${count} hits`;
}

function row(entry: Entry, words: readonly string[], dialog: HTMLDialogElement): HTMLLIElement {
  const { title, url, method, path = "", group } = entry;
  const kind = element("b", method ?? "Type");
  if (method !== undefined) kind.className = `method ${method.toLowerCase()}`;
  const place = method === undefined ? [group] : marked(path, words);
  const link = element(
    "a",
    element("strong", ...marked(title, words)),
    element("span", kind, " ", ...place),
    element("small", ...summary(entry, words)),
  );
  link.href = siteUrl(url);
  link.addEventListener("click", () => dialog.close());
  return element("li", link);
}

/** Enter takes the first hit; arrow keys go through them. */
function move(event: KeyboardEvent, input: HTMLInputElement, list: HTMLOListElement): void {
  const links = [...list.querySelectorAll("a")];
  if (event.key === "Enter" && event.target === input) {
    event.preventDefault();
    links[0]?.click();
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  const stops: readonly HTMLElement[] = [input, ...links];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  const next = at + (event.key === "ArrowDown" ? 1 : -1);
  stops[Math.min(Math.max(next, 0), stops.length - 1)]?.focus();
}
