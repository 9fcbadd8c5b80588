import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { root } from "../../support/description.js";

interface Overlay {
  readonly actions: readonly {
    readonly update: { readonly paths?: Record<string, Record<string, { summary?: string }>> };
  }[];
}

/** The summaries of the prose overlays, by method and path. */
export function readSummaries(): ReadonlyMap<string, string> {
  const folder = new URL("spec/intercom-unstable/prose/", root);
  const overlays = readdirSync(folder).filter((name) => name.endsWith(".overlay.yaml"));
  return new Map(
    overlays.flatMap((name) => {
      const { actions } = load(readFileSync(new URL(name, folder), "utf8")) as Overlay;
      return actions
        .flatMap(({ update: { paths = {} } }) => Object.entries(paths))
        .flatMap(([path, item]) =>
          Object.entries(item).flatMap(([method, { summary }]) =>
            summary === undefined ? [] : [[`${method.toUpperCase()} ${path}`, summary] as const],
          ),
        );
    }),
  );
}
