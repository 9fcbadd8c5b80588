import { all, element, one, option } from "./dom.js";
import { recall, remember } from "./storage.js";

/** Samples and answers beside the text: one at a time, chosen in a list, and copied by a button. */
export function startCards(): void {
  for (const card of all(".card", HTMLElement)) {
    const isSamples = card.classList.contains("samples");
    const select = chooser(card, isSamples ? "Language of the samples" : "Status of the answer");
    const onChange = isSamples
      ? () => chooseLanguage(select.value, card)
      : () => show(card, select.value);
    select.addEventListener("change", onChange);
    one(".head", HTMLElement, card)?.append(select, copyButton(card));
  }
  const language = recall("language");
  if (language !== undefined) showLanguage(language);
}

/** A list of what a card holds; the value of each is its language, or its place in the card. */
function chooser(card: HTMLElement, label: string): HTMLSelectElement {
  const select = element("select");
  select.setAttribute("aria-label", label);
  for (const [index, details] of all("details", HTMLDetailsElement, card).entries()) {
    const value = details.dataset.language ?? String(index);
    details.dataset.value = value;
    select.append(option(value, one("summary", HTMLElement, details)?.textContent ?? value));
  }
  return select;
}

function show(card: HTMLElement, value: string): void {
  const answers = all("details", HTMLDetailsElement, card);
  if (!answers.some(({ dataset }) => dataset.value === value)) return;
  for (const details of answers) details.open = details.dataset.value === value;
  const select = one("select", HTMLSelectElement, card);
  if (select) select.value = value;
}

/** One choice for all samples of all pages. */
function chooseLanguage(language: string, card: HTMLElement): void {
  const { top } = card.getBoundingClientRect();
  remember("language", language);
  showLanguage(language);
  // Samples above have changed their height; what the reader looks at stays where it is.
  scrollBy(0, card.getBoundingClientRect().top - top);
}

function showLanguage(language: string): void {
  for (const card of all(".card.samples", HTMLElement)) show(card, language);
}

function copyButton(card: HTMLElement): HTMLButtonElement {
  const button = element("button", "Copy");
  button.type = "button";
  button.className = "copy";
  button.addEventListener("click", async () => {
    const code = one("details[open] code", HTMLElement, card)?.textContent ?? "";
    button.textContent = (await copy(code)) ? "Copied" : "Not allowed";
    setTimeout(() => {
      button.textContent = "Copy";
    }, 1500);
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
