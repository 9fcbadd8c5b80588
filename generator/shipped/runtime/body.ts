/**
 * Reads a body as UTF-8. `Response.text()` would throw away what came before a failure, which is
 * what one wants to see then.
 *
 * @param cutOff - Makes the error for a body that breaks off, of what broke it and the text so far.
 */
export async function readText(
  response: Response,
  cutOff: (failure: unknown, text: string) => Error,
): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
      text += decoder.decode(chunk.value, { stream: true });
    }
  } catch (failure) {
    throw cutOff(failure, text);
  }
  return text + decoder.decode();
}

/** The value of a JSON text, or `undefined` where it is none. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
