/** The hits in the search dialog. */
import { element, one } from "./dom.js";
import { createRanking, type Entry, wordsOf } from "./ranking.js";

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
  const find = createRanking(window.docsSearchEntries ?? []);
  const show = () => {
    const query = input.value.trim();
    const words = wordsOf(query);
    const rows = query === "" ? [] : find(query).map((entry) => row(entry, words, dialog));
    const nothing = element("li", `Nothing is called “${query}”.`);
    list.replaceChildren(...(rows.length === 0 && query !== "" ? [nothing] : rows));
  };
  input.addEventListener("input", show);
  dialog.addEventListener("keydown", (event) => move(event, input, list));
  show();
}

function row(entry: Entry, words: readonly string[], dialog: HTMLDialogElement): HTMLLIElement {
  const { title, url, method, path = "", group } = entry;
  const kind = method === undefined ? `Type, ${group}` : `${method} `;
  const link = element(
    "a",
    element("strong", ...marked(title, words)),
    element("span", kind, ...marked(path, words)),
    element("small", ...summary(entry, words)),
  );
  link.href = url;
  link.addEventListener("click", () => dialog.close());
  return element("li", link);
}

/** The fields that were hit, or else what the entry is about. */
function summary({ fields, text = "" }: Entry, words: readonly string[]): (Node | string)[] {
  const isHit = (field: string) =>
    words.some((word) => field.toLowerCase().includes(word.toLowerCase()));
  const hits = fields.split(" ").filter((field) => field !== "" && isHit(field));
  if (hits.length === 0) return marked(text, words);
  return ["Fields: ", ...marked(hits.slice(0, 6).join(", "), words)];
}

/** A text in which what was looked for is marked. Words hold letters and digits only. */
function marked(text: string, words: readonly string[]): (Node | string)[] {
  if (words.length === 0) return [text];
  const pieces = text.split(new RegExp(`(${words.join("|")})`, "giu"));
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : element("mark", piece)));
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
  const stops = [input, ...links];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at + (event.key === "ArrowDown" ? 1 : -1);
  stops[Math.min(Math.max(next, 0), stops.length - 1)]?.focus();
}
