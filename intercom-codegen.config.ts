import { defineConfig } from "intercom-codegen";

export default defineConfig({
  spec: "spec/intercom-unstable",
  out: "generated",
  emit: ["types", "client", "validators", "docs", "fetch"],
  name: "Intercom",
  packageName: "intercom-unstable",
  package: {
    description: "Typed client and request validators for the Intercom Unstable API",
    license: "MIT",
    copyright: "2026 The intercom-codegen developers",
    notice: `This package derives from the OpenAPI description in intercom/Intercom-OpenAPI,
Copyright (c) 2022 Intercom, Inc., under the same licence.`,
    keywords: ["intercom", "intercom-api", "api-client", "openapi", "typescript", "validators"],
  },
  names: {
    types: { error: "ErrorList" },
  },
});
