import { all, one } from "./dom.js";
import { recall, remember } from "./storage.js";

/** The choice of a server: every sample is shown for it. */
export function startServers(): void {
  const select = one("select.server", HTMLSelectElement);
  if (select === undefined) return;
  const chosen = Number(recall("server"));
  if (chosen > 0 && chosen < select.options.length) {
    select.selectedIndex = chosen;
    showServer(chosen);
  }
  select.addEventListener("change", () => {
    remember("server", String(select.selectedIndex));
    showServer(select.selectedIndex);
  });
}

/** A sample holds the texts of its one place that a server changes, in the order of the servers. */
function showServer(index: number): void {
  for (const place of all("[data-texts]", HTMLElement)) {
    const texts: unknown = JSON.parse(place.dataset.texts ?? "[]");
    const text: unknown = Array.isArray(texts) ? texts[index] : undefined;
    if (typeof text !== "string") continue;
    // The colour is that of the text before.
    const coloured = one("i", HTMLElement, place);
    if (coloured === undefined) place.textContent = text;
    else {
      coloured.textContent = text;
      place.replaceChildren(coloured);
    }
  }
}
