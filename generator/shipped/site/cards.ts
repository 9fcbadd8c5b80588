import { copyButton } from "./copy.js";
import { all, element, one, option } from "./dom.js";
import { recall, remember } from "./storage.js";
import { tabs } from "./tabs.js";

/** Samples and answers beside the text: one at a time, chosen in the card's head, and copied. */
export function startCards(): void {
  for (const card of all(".card", HTMLElement)) {
    const chooser = card.classList.contains("samples") ? languages(card) : tabs(card);
    const shown = () => one("details[open] code", HTMLElement, card)?.textContent ?? "";
    one(".head", HTMLElement, card)?.append(chooser, copyButton("Copy", shown));
  }
  const language = recall("language");
  if (language !== undefined) showLanguage(language);
}

function languages(card: HTMLElement): HTMLSelectElement {
  const select = element("select");
  select.setAttribute("aria-label", "Language of the samples");
  for (const sample of all("details", HTMLDetailsElement, card)) {
    const { language = "" } = sample.dataset;
    select.append(option(language, one("summary", HTMLElement, sample)?.textContent ?? language));
  }
  select.addEventListener("change", () => chooseLanguage(select.value, card));
  return select;
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

function show(card: HTMLElement, language: string): void {
  const samples = all("details", HTMLDetailsElement, card);
  if (!samples.some((sample) => sample.dataset.language === language)) return;
  for (const sample of samples) sample.open = sample.dataset.language === language;
  const select = one("select", HTMLSelectElement, card);
  if (select) select.value = language;
}
