/** Whether a text has the form of an address with a host (RFC 3986, section 3). */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
