import { element } from "./dom.js";

/** How long a button says what it has done, in ms. */
const SAID_FOR = 1500;

/**
 * A button that copies a text.
 *
 * @param text asked for when the button is pressed
 */
export function copyButton(label: string, text: () => string | Promise<string>): HTMLButtonElement {
  const button = element("button", label);
  button.type = "button";
  button.className = "copy";
  button.addEventListener("click", async () => {
    button.textContent = (await copy(await text())) ? "Copied" : "Not allowed";
    setTimeout(() => {
      button.textContent = label;
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
