import { defineConfig } from "intercom-codegen";

export default defineConfig({
  spec: "spec/intercom-unstable",
  out: "generated",
  name: "Intercom",
  packageName: "intercom-unstable",
  names: {
    types: { error: "ErrorList" },
  },
});
