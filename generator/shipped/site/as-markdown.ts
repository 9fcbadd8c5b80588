import { copyButton } from "./copy.js";
import { all, loadScript, one } from "./dom.js";

declare global {
  interface Window {
    /** The page's Markdown, once its script is loaded. */
    readonly docsMarkdown?: string;
  }
}

const LABEL = "Copy as Markdown";

/** Buttons that copy the page, or one operation of it, as its Markdown has it. */
export function startMarkdown(): void {
  const link = one("a.markdown", HTMLAnchorElement);
  if (link === undefined) return;
  let loaded: Promise<void> | undefined;
  const whole = async () => {
    loaded = loaded ?? loadScript(link.href.replace(/\.md$/, ".js"));
    await loaded;
    return window.docsMarkdown ?? "";
  };
  link.before(copyButton(LABEL, whole), " ");
  for (const { id, children } of all(".operation", HTMLElement)) {
    const request = one(".request", HTMLElement, children[0]);
    request?.after(copyButton(LABEL, async () => partOf(await whole(), id)));
  }
}

/** From the heading that is an operation's name to the next one; else all there is. */
function partOf(markdown: string, name: string): string {
  const part = markdown.split(/^(?=## )/m).find((each) => each.startsWith(`## ${name}\n`));
  return part?.trimEnd() ?? markdown;
}
