import { element, one, siteUrl } from "./dom.js";

/** The search dialog. What it searches with is loaded when it is first opened. */
export function startFinder(): void {
  const dialog = one("dialog.find", HTMLDialogElement);
  if (dialog === undefined) return;
  let loaded: Promise<void> | undefined;
  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    one("input", HTMLInputElement, dialog)?.select();
    loaded = loaded ?? load("search-index.js").then(() => load("search.js"));
  };
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

/** A page that is opened as a file may load scripts, and may not fetch. */
function load(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = element("script");
    script.src = siteUrl(`assets/${file}`);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`cannot load ${file}`));
    document.head.append(script);
  });
}
