import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";

/**
 * A module of ajv's standalone code: one function a body, under its name. `inlineRefs: false` and
 * named schemas in one place let ajv share functions as well as it can.
 *
 * @param {readonly import("./bodies.mjs").Body[]} bodies
 */
export function ajvCode(bodies) {
  const ajv = new Ajv2020({ strict: false, inlineRefs: false, code: { source: true, esm: true } });
  addFormats.default(ajv);
  const shared = {};
  for (const { name, schema } of bodies) {
    const { $defs, ...own } = JSON.parse(
      JSON.stringify(schema).replaceAll("#/$defs/", "shared#/$defs/"),
    );
    Object.assign(shared, $defs);
    ajv.addSchema({ ...own, $id: name });
  }
  ajv.addSchema({ $id: "shared", $defs: shared });
  return esm(standalone.default(ajv, Object.fromEntries(bodies.map(({ name }) => [name, name]))));
}

/** Standalone code takes its helpers with `require`, which no ES module has. */
function esm(code) {
  return code.replace(
    /const (\w+) = require\("([^"]+)"\)(\.[\w.]+)?/g,
    (_, name, path, member = "") =>
      `import * as ${name}$ from "${path}"; const ${name} = ${name}$${member}`,
  );
}
