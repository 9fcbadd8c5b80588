import { dump } from "js-yaml";
import type { UpdateAction } from "./extract.js";

const HEADER =
  "# Upstream's own texts, by `spec pull --with-prose`: for this checkout, not to be committed.\n";

/** An overlay as YAML text, with a remark that it is not the project's. */
export function writeUpstreamProse(actions: readonly UpdateAction[]): string {
  const overlay = {
    overlay: "1.0.0",
    info: { title: "Upstream's texts", version: "1.0.0" },
    actions,
  };
  return HEADER + dump(overlay, { lineWidth: -1, noRefs: true, quotingType: '"' });
}
