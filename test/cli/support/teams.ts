import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./folders.js";

/** A project with nothing but teams, whose folders hold nothing but a configuration. */
export function createTeams(...teams: readonly string[]): string {
  const folder = temporaryFolder();
  for (const team of teams) write(folder, `templates/teams/${team}/team.config.json`, "{}\n");
  return folder;
}

export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}
