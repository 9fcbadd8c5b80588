/**
 * Reads a body as UTF-8. `Response.text()` would throw away what came before a failure, which is
 * what one wants to see then; where there is no stream to read (React Native, mocks), it has to do.
 *
 * @param cutOff - Makes the error for a body that breaks off, of what broke it and the text so far.
 */
export async function readText(
  response: Response,
  cutOff: (failure: unknown, text: string) => Error,
): Promise<string> {
  let text = "";
  try {
    const reader = response.body?.getReader();
    if (!reader) return await response.text();
    const decoder = new TextDecoder();
    for (let chunk = await reader.read(); chunk.value; chunk = await reader.read()) {
      text += decoder.decode(chunk.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (failure) {
    throw cutOff(failure, text);
  }
}

/** The value of a JSON text, or `undefined` where it is none. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
