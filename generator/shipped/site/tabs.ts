import { all, element, one } from "./dom.js";

/** Buttons that choose one of the answers of a card, each with its status. */
export function tabs(card: HTMLElement): HTMLElement {
  const list = element("div");
  list.className = "tabs";
  for (const answer of all("details", HTMLDetailsElement, card)) list.append(tab(answer, card));
  return list;
}

function tab(answer: HTMLDetailsElement, card: HTMLElement): HTMLButtonElement {
  const summary = one("summary", HTMLElement, answer);
  const status = summary && one("b", HTMLElement, summary);
  const button = element("button", status?.cloneNode(true) ?? "");
  button.type = "button";
  button.title = summary?.textContent ?? "";
  button.setAttribute("aria-pressed", String(answer.open));
  button.addEventListener("click", () => {
    for (const other of all("details", HTMLDetailsElement, card)) other.open = other === answer;
    for (const other of all(".tabs button", HTMLButtonElement, card)) {
      other.setAttribute("aria-pressed", String(other === button));
    }
  });
  return button;
}
