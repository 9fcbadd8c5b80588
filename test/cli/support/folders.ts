import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "intercom-codegen-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Saves a file as an editor does that puts a new one in its place: whoever watches it sees the old
 * text or the new one, however busy the machine is.
 *
 * @param root a folder above the file that nobody watches itself
 */
export function replaceFile(path: string, text: string, root: string): void {
  writeFileSync(join(root, ".saving"), text);
  renameSync(join(root, ".saving"), path);
}

/** Everything below a folder: text of files, targets of links, `folder` for folders, by path. */
export function snapshot(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), contentOf(path)]));
}

function contentOf(path: string): string {
  const status = lstatSync(path);
  if (status.isDirectory()) return "folder";
  return status.isSymbolicLink() ? `-> ${readlinkSync(path)}` : readFileSync(path, "utf8");
}
