/** All elements of a kind below a node. */
export function all<T extends Element>(
  selector: string,
  kind: new () => T,
  inside: ParentNode = document,
): T[] {
  return [...inside.querySelectorAll(selector)].filter((it): it is T => it instanceof kind);
}

/** The first element of a kind; `undefined` where there is none. */
export function one<T extends Element>(
  selector: string,
  kind: new () => T,
  inside: ParentNode = document,
): T | undefined {
  return all(selector, kind, inside)[0];
}

export function option(value: string, text: string): HTMLOptionElement {
  const element = document.createElement("option");
  element.value = value;
  element.textContent = text;
  return element;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Where a file of the site is; the link in the bar leads to its folder from every page. */
export function siteUrl(path: string): string {
  return new URL(path, one("a.home", HTMLAnchorElement)?.href ?? location.href).href;
}

/** A page that is opened as a file may load scripts, and may not fetch. */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = element("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`cannot load ${url}`));
    document.head.append(script);
  });
}
