import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { addVersions } from "./version.js";

/**
 * `completion <shell>`, and the hidden command that its scripts ask. It completes the commands that
 * are there when it is called.
 */
export function addCompletion(root: Command): void {
  tab(root, { completionCommandName: "completion" });
  addVersions(root);
}
