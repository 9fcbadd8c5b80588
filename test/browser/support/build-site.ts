import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { CHROMIUM } from "./chromium.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the built site; empty where there is no browser to open it with. */
    readonly site: string;
  }
}

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Builds the site once for all test files, with the generator as `npm run build` has made it. */
export default function buildSite({ provide }: TestProject): (() => void) | undefined {
  if (CHROMIUM === undefined) {
    provide("site", "");
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "intercom-codegen-site-"));
  const out = join(folder, "site");
  execFileSync(process.execPath, [join(ROOT, "dist/cli.js"), "docs", "--out", out], { cwd: ROOT });
  provide("site", out);
  return () => rmSync(folder, { recursive: true, force: true });
}
