import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isRunning, removeOnSignal } from "./commit.js";

const PREFIX = ".intercom-codegen-release-";

/** What a package is built from; what it is built into is not. */
const LEFT_OUT = new Set(["dist", "node_modules"]);

/**
 * Copies a package to a folder beside the one that holds it, where tools are found as they are for
 * the package itself, and does some work there. The copy goes away with the work.
 */
export async function withCopy<T>(folder: string, work: (copy: string) => Promise<T>): Promise<T> {
  const place = dirname(dirname(folder));
  await removeDead(place);
  const root = join(place, `${PREFIX}${process.pid}`);
  const copy = join(root, "package");
  const stopListening = removeOnSignal([root]);
  try {
    await mkdir(root, { recursive: true });
    const filter = (path: string) => dirname(path) !== folder || !LEFT_OUT.has(basename(path));
    await cp(folder, copy, { recursive: true, filter });
    return await work(copy);
  } finally {
    await rm(root, { recursive: true, force: true });
    stopListening();
  }
}

/** Copies of runs that were killed. */
async function removeDead(place: string): Promise<void> {
  const names = await readdir(place);
  const dead = names.filter(
    (name) => name.startsWith(PREFIX) && !isRunning(Number(name.slice(PREFIX.length))),
  );
  await Promise.all(dead.map((name) => rm(join(place, name), { recursive: true, force: true })));
}
