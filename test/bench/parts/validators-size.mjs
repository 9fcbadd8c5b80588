import { bundle } from "../lib/bundle.mjs";
import { ROOT } from "../lib/root.mjs";
import { readBodies } from "../lib/validators/bodies.mjs";
import { PEER_CODE } from "../lib/validators/peers.mjs";
import { moduleSizes } from "./size.mjs";

const ONE = "createContactBody";

/** Bytes that an application pays for validators with their messages. */
export async function measureValidatorSize({ consumer }) {
  const folder = consumer();
  const bodies = await readBodies(folder);
  const all = [...bodies.values()];
  return [
    ...(await rowsOf(folder, `\`${ONE}\``, [bodies.get(ONE)], 2.5)),
    ...(await rowsOf(folder, `all ${all.length} JSON bodies`, all, 20)),
  ];
}

/** One row a peer; the aim stands in the first. */
async function rowsOf(folder, what, bodies, aim) {
  const { bytes, minified, inputs } = await bundle(folder, exportsOf(bodies));
  const rows = [];
  for (const [name, code] of Object.entries(PEER_CODE)) {
    const peer = await bundle(ROOT, code(bodies));
    rows.push({
      what: `min+gzip, ${what}`,
      value: bytes / 1000,
      unit: "kB",
      peer: { name, value: peer.bytes / 1000 },
      details: { minified, modules: moduleSizes(inputs), peer: { minified: peer.minified } },
    });
  }
  return rows.map((row, index) => (index === 0 ? { ...row, aim: { value: aim } } : row));
}

function exportsOf(bodies) {
  return bodies.map(({ name, module }) => `export { ${name} } from "${module}";`).join("\n");
}
