import { measureDocs } from "./docs.mjs";
import { measureGenerate } from "./generate.mjs";
import { measureGrowth } from "./growth.mjs";
import { measureImport } from "./import.mjs";
import { measureSize } from "./size.mjs";
import { measureTeams } from "./teams.mjs";
import { measureTsc } from "./tsc.mjs";
import { measureUnchanged } from "./unchanged.mjs";
import { measureValidatorLoad } from "./validators-load.mjs";
import { measureValidatorSize } from "./validators-size.mjs";
import { measureValidatorSpeed } from "./validators-speed.mjs";
import { measureValidatorTypes } from "./validators-types.mjs";
import { measureWatch } from "./watch.mjs";

/**
 * One row of the result.
 *
 * @typedef {object} Row
 * @property {string} what
 * @property {number} value
 * @property {string} unit `s`, `ms`, `ns`, `kB` (1000 bytes), or empty for a count
 * @property {{ name: string, value: number }} [peer] measured in turns with `value`
 * @property {{ ratio: number } | { value: number }} [aim] at most this
 * @property {object} [details] for `--json`
 */

/**
 * What a part measures with.
 *
 * @typedef {object} Bench
 * @property {string} folder a temporary one
 * @property {number} rounds how often each contestant is measured
 * @property {{ value: object, file: string, bytes: number }} document the description after its
 * overlays: as a value and as a YAML file
 * @property {() => string} consumer folder of a project that has the client installed
 */

/** Every part, by the name it is asked for with. */
export const PARTS = {
  generate: measureGenerate,
  unchanged: measureUnchanged,
  teams: measureTeams,
  watch: measureWatch,
  growth: measureGrowth,
  size: measureSize,
  import: measureImport,
  tsc: measureTsc,
  docs: measureDocs,
  "validators-speed": measureValidatorSpeed,
  "validators-size": measureValidatorSize,
  "validators-types": measureValidatorTypes,
  "validators-load": measureValidatorLoad,
};
