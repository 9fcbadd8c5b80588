import { element, one } from "./dom.js";

/** How long a button says what it has done, in ms. */
const SAID_FOR = 1500;

/** A button that copies what a card shows. */
export function copyButton(card: HTMLElement): HTMLButtonElement {
  const button = element("button", "Copy");
  button.type = "button";
  button.className = "copy";
  button.addEventListener("click", async () => {
    const code = one("details[open] code", HTMLElement, card)?.textContent ?? "";
    button.textContent = (await copy(code)) ? "Copied" : "Not allowed";
    setTimeout(() => {
      button.textContent = "Copy";
    }, SAID_FOR);
  });
  return button;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

/** The older way, which pages that are opened as files may use too. */
function copySelection(text: string): boolean {
  const area = element("textarea", text);
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}
