/** A link to a place inside something closed opens it, and all that is around it. */
export function startReveal(): void {
  addEventListener("hashchange", reveal);
  // A second click on a link does not change the address.
  addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link?.hash && link.hash === location.hash) reveal();
  });
  reveal();
}

function reveal(): void {
  const target = targetOf(location.hash.slice(1));
  const closed = closedAround(target);
  if (target === null || closed.length === 0) return;
  for (const details of closed) details.open = true;
  target.scrollIntoView();
}

/** Ids are percent-encoded as they stand in links. */
function targetOf(fragment: string): HTMLElement | null {
  const element = document.getElementById(fragment);
  if (element !== null) return element;
  try {
    return document.getElementById(decodeURIComponent(fragment));
  } catch {
    return null;
  }
}

/** From the innermost on; a target that is closed itself is one of them. */
function closedAround(element: Element | null): HTMLDetailsElement[] {
  const closed = element?.closest("details:not([open])");
  if (!(closed instanceof HTMLDetailsElement)) return [];
  return [closed, ...closedAround(closed.parentElement)];
}
