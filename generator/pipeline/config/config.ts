import type { EmitterOptions } from "../emitters/registry.js";
import type { Names } from "../model/build.js";
import type { ClientStyle } from "../model/types.js";

/**
 * What `intercom-codegen.config.ts` exports. Paths are relative to the configuration file.
 *
 * @example export default defineConfig({ spec: "openapi.yaml", out: "src/api" });
 */
export interface Config extends EmitterOptions {
  /**
   * The description: an OpenAPI 3.0 or 3.1 file, YAML or JSON; or a folder with `contract.yaml`,
   * and perhaps `fixes.overlay.yaml`, `fixes/*.overlay.yaml` and `prose/*.overlay.yaml`.
   */
  readonly spec: string;
  /** More overlays (OpenAPI Overlay 1.0), applied in order after those of a folder. Default: none. */
  readonly overlays?: readonly string[];
  /** Take references that lead nowhere for any value, with a warning. Default: they are errors. */
  readonly lenient?: boolean;
  /** The folder that is written. Default: `generated`. */
  readonly out?: string;
  /** What is written, by the names that `--emit` takes. Default: `types`, `client`, `validators`, `docs`. */
  readonly emit?: readonly string[];
  /** Prefix of what is named after the API: `Intercom` gives `IntercomClient`. Default: from the title. */
  readonly name?: string;
  /** Name of the client's npm package. Default: from the title. */
  readonly packageName?: string;
  /** Tags to generate. Default: all. */
  readonly groups?: readonly string[];
  /** Names to use instead of the generator's own. */
  readonly names?: Names;
  /** How callers of the client write arguments and get results. Default: grouped, and throw. */
  readonly style?: Partial<ClientStyle>;
  /** Headers that the client sends with every call, by name. Default: none. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Types a configuration; returns it unchanged. */
export function defineConfig(config: Config): Config {
  return config;
}
