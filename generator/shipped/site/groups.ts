import { one } from "./dom.js";

/** Where the groups lie over the page, they make room for what was chosen. */
export function startGroups(): void {
  const groups = one("#groups", HTMLElement);
  if (groups === undefined) return;
  groups.addEventListener("click", ({ target }) => {
    const isLink = target instanceof Element && target.closest("a") !== null;
    if (isLink && groups.matches(":popover-open")) groups.hidePopover();
  });
  groups.addEventListener("toggle", () => showCurrent(groups));
  showCurrent(groups);
}

function showCurrent(groups: HTMLElement): void {
  const current = one("[aria-current]", HTMLElement, groups);
  if (current) groups.scrollTop = current.offsetTop - groups.clientHeight / 3;
}
