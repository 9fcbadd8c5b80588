import { join } from "node:path";
import { interleave } from "../lib/interleave.mjs";
import { assertTyped, createProject, diagnostics } from "../lib/tsc.mjs";
import { load, validatorModules } from "../lib/validators/bodies.mjs";

/** Every declaration is checked, but not TypeScript's own. */
const OPTIONS = { skipLibCheck: false, skipDefaultLibCheck: true };

const FIGURES = { seconds: "s", types: "types", instantiations: "instantiations" };

/**
 * The compiler's work on all declarations of the client: with those of its validators, each of
 * which is used once, and without.
 */
export async function measureValidatorTypes({ consumer, rounds }) {
  const installed = consumer();
  const folder = join(installed, "validators-types");
  const modules = validatorModules(installed);
  const clients = [
    'export * as root from "intercom-unstable";',
    ...modules.map((name, index) => `export * as group${index} from "${clientOf(name)}";`),
  ];
  const uses = await Promise.all(modules.map((name, index) => usesOf(installed, name, index)));
  const code = { client: clients.join("\n"), all: [...clients, ...uses].join("\n") };
  for (const name of ["client", "all"]) createProject(join(folder, name), code[name], OPTIONS);
  const contacts = modules.indexOf("intercom-unstable/contacts/validators");
  const wrong = `export const wrong: (value: unknown) => number = createContactBody${contacts};`;
  assertTyped(join(folder, "all"), code.all, wrong);
  const { client, all } = interleave(rounds, {
    client: () => diagnostics(join(folder, "client")),
    all: () => diagnostics(join(folder, "all")),
  });
  return Object.entries(FIGURES).map(([figure, unit]) => ({
    what: `tsc, client and all validators${figure === "seconds" ? "" : `: ${figure}`}`,
    value: all[figure],
    unit: figure === "seconds" ? unit : "",
    peer: { name: "client alone", value: client[figure] },
    aim: { ratio: 1.1 },
  }));
}

function clientOf(module) {
  return module.replace("/validators", "");
}

/** A line for each validator of a module, in which its type has to be worked out. */
async function usesOf(installed, module, index) {
  const names = Object.keys(await load(installed, module));
  const lines = names.map(
    (name) =>
      `export const ${name}${index} = (value: unknown) => validators${index}.${name}.is(value) && value;`,
  );
  return [`import * as validators${index} from "${module}";`, ...lines].join("\n");
}
