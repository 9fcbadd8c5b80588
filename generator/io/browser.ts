import { execFile } from "node:child_process";

/** The program that opens an address in the browser of the system, by platform; none has a shell. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: "open",
  win32: "explorer.exe",
};

/**
 * Opens a file or a web address in the browser of the system.
 *
 * @returns whether there is a program that does
 */
export function openInBrowser(address: string): Promise<boolean> {
  const program = OPENERS[process.platform] ?? "xdg-open";
  return new Promise((resolve) => {
    const child = execFile(program, [address]);
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      // The browser may outlive this program.
      child.unref();
      resolve(true);
    });
  });
}
