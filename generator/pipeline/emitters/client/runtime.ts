/**
 * The runtime is written for Intercom's description; for another one, its classes carry that
 * API's name instead: `IntercomApiError` becomes `PetstoreApiError`.
 */
const CLASS = /\bIntercom(?=[A-Z][A-Za-z]*Error\b|Error\b)/g;

/** The files of the runtime as they ship inside a client named after `apiName`. */
export function renamedRuntime(
  runtime: Readonly<Record<string, string>>,
  apiName: string,
): [name: string, content: string][] {
  return Object.entries(runtime).map(([name, content]) => [name, content.replace(CLASS, apiName)]);
}
