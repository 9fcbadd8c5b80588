/** What a configuration file imports. */
export { type Config, defineConfig } from "./config.js";
