import { Code, code, join, json, type OutputFile, type TeamEmitInput } from "intercom-codegen";

/** The method and path of each operation, as a constant. */
export function emitRoutes({ api, render }: TeamEmitInput): OutputFile[] {
  const lines = api.groups.flatMap(({ operations }) =>
    operations.map(
      ({ name, method, path }) => code`  ${json(name)}: ${json(`${method} ${path}`)},`,
    ),
  );
  const body = code`export const routes = {\n${join(lines, "\n")}\n} as const;\n`;
  const isCode: boolean = Code.is(body) && render !== undefined;
  return isCode ? [{ path: "client/src/routes.ts", content: String(body) }] : [];
}
