import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The JSON Schema of what `--json` prints, as its types are now. */
export function resultSchema(): object {
  const generator = createGenerator({
    path: `${ROOT}/generator/commands/results.ts`,
    tsconfig: `${ROOT}/tsconfig.json`,
    type: "Result",
    // `npm run typecheck` does that.
    skipTypeCheck: true,
    additionalProperties: false,
    sortProps: false,
    encodeRefs: false,
  });
  const { definitions = {} } = generator.createSchema("Result");
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "What --json prints",
    $ref: "#/$defs/Result",
    $defs: definitions,
  };
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"#/$defs/'));
}
