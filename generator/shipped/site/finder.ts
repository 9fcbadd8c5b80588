import { loadScript, one, siteUrl } from "./dom.js";

/** The search dialog. What it searches with is loaded when it is first opened. */
export function startFinder(): void {
  const dialog = one("dialog.find", HTMLDialogElement);
  if (dialog === undefined) return;
  let loaded: Promise<void> | undefined;
  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    one("input", HTMLInputElement, dialog)?.select();
    loaded = loaded ?? load("search-index").then(() => load("search"));
  };
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    // Some browsers would only clear the field.
    event.preventDefault();
    dialog.close();
  });
  one("button.search", HTMLButtonElement)?.addEventListener("click", open);
  addEventListener("keydown", (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    open();
  });
}

function asksForSearch({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key === "k") return ctrlKey || metaKey;
  const isTyping = target instanceof HTMLElement && target.matches("input, textarea, select");
  return key === "/" && !isTyping && !ctrlKey && !metaKey && !altKey;
}

function load(name: string): Promise<void> {
  return loadScript(siteUrl(`assets/${name}.js`));
}
