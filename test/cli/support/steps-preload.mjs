/**
 * Loaded into a process before its program: notes every change of the file system before it is made,
 * and sends the process the signal that it is asked for, just before the change that it is asked for.
 * See `steps.ts`.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

const { STEPS = "" } = process.env;
const { openSync, readFileSync, writeSync } = fs;
const CHANGES = ["copyFile", "link", "mkdir", "rename", "rm", "symlink", "writeFile"];
const log = openSync(join(STEPS, "log"), "a");
let made = 0;

const noted =
  (name, change) =>
  (...args) => {
    made += 1;
    writeSync(log, `${name} ${args[0]}\n`);
    const [step, signal] = readFileSync(join(STEPS, "kill"), "utf8").split(" ");
    if (made === Number(step)) process.kill(process.pid, signal);
    return change(...args);
  };

if (isMainThread) {
  for (const name of CHANGES) {
    fs[`${name}Sync`] = noted(name, fs[`${name}Sync`]);
    fs.promises[name] = noted(name, fs.promises[name]);
  }
  syncBuiltinESMExports();
}
