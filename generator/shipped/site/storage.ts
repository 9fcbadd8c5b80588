/** Choices of the reader, shared by all pages. Where storage is switched off, they last for a page. */

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`docs.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`docs.${key}`, value);
  } catch {
    // Nothing is lost but the memory of it.
  }
}
