import { interleave } from "../lib/interleave.mjs";
import { runNode } from "../lib/processes.mjs";

const MODULES = {
  "the root module": { code: 'import("intercom-unstable")', aim: { ratio: 1.3 } },
  "one group (`contacts`)": { code: 'import("intercom-unstable/contacts")' },
  "openapi-fetch alone": { code: 'import("openapi-fetch")' },
};

/** Node's start with an import, against its start without. */
export function measureImport({ consumer, rounds }) {
  const cwd = consumer();
  const start = (code) => () => ({ seconds: runNode(["-e", code], { cwd }).seconds });
  const medians = interleave(rounds * 3, {
    bare: start("0"),
    ...Object.fromEntries(Object.entries(MODULES).map(([name, { code }]) => [name, start(code)])),
  });
  return Object.entries(MODULES).map(([name, { aim }]) => ({
    what: `Node's start, importing ${name}`,
    value: medians[name].seconds * 1000,
    unit: "ms",
    peer: { name: "`node -e 0`", value: medians.bare.seconds * 1000 },
    ...(aim && { aim }),
  }));
}
