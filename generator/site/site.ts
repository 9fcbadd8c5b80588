/** What a page does beyond being read: choices that it remembers, copying, search. */
import { startCards } from "./cards.js";
import { one } from "./dom.js";
import { startFinder } from "./finder.js";
import { startServers } from "./servers.js";
import { startThemes } from "./themes.js";

startThemes();
startServers();
startCards();
startFinder();
startGroups();
addEventListener("hashchange", reveal);
reveal();

/** A link to a place inside something closed opens it. */
function reveal(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const closed = target?.closest("details:not([open])");
  if (closed instanceof HTMLDetailsElement) closed.open = true;
}

/** Where the groups lie over the page, they make room for what was chosen. */
function startGroups(): void {
  const groups = one("#groups", HTMLElement);
  groups?.addEventListener("click", ({ target }) => {
    const isLink = target instanceof Element && target.closest("a") !== null;
    if (isLink && groups.matches(":popover-open")) groups.hidePopover();
  });
  const current = groups && one("[aria-current]", HTMLElement, groups);
  if (groups && current) groups.scrollTop = current.offsetTop - groups.clientHeight / 3;
}
