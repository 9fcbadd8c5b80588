import { posix } from "node:path";

/** Whether a path, with `/`, names something below the folder that it is relative to, in the one way. */
export function isInside(path: string): boolean {
  const isPlain = posix.normalize(path) === path && path !== "." && !path.endsWith("/");
  return isPlain && !/^\.\.(?:\/|$)/.test(path) && !posix.isAbsolute(path) && !path.includes("\\");
}
