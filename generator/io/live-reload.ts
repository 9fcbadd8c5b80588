/** What a served page has and a written one has not: it loads itself again when the site changes. */

/** Addresses of the server's own; no page is called so. */
export const LIVE_SCRIPT = "/-/live-reload.js";
export const LIVE_EVENTS = "/-/live-reload";

export const LIVE_CODE = `new EventSource("${LIVE_EVENTS}").onmessage = () => location.reload();\n`;

/** The page's own policy, but that it may listen to the server that it comes from. */
export function withLiveReload(html: string): string {
  return html
    .replace("default-src 'none';", "default-src 'none'; connect-src 'self';")
    .replace("</head>", `<script src="${LIVE_SCRIPT}" defer></script>\n</head>`);
}
