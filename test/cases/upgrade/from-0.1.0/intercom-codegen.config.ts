import { defineConfig } from "intercom-codegen";

export default defineConfig({
  spec: "spec/intercom-unstable",
  name: "Intercom",
  packageName: "intercom-unstable",
  package: {
    notice: `This package derives from the OpenAPI description in intercom/Intercom-OpenAPI,
Copyright (c) 2022 Intercom, Inc., under the same licence.`,
  },
  names: { types: { error: "ErrorList" } },
});
