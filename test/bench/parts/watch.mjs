import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "../lib/root.mjs";
import { median } from "../lib/statistics.mjs";

/** Templates that are edited: one whose output is a file, and the largest of each emitter. */
const EDITS = [
  "client/client.hbs",
  "client/group.hbs",
  "types/types.hbs",
  "validators/group.hbs",
  "docs/markdown/group.hbs",
];

/** From the save of a template to the line that says what was written, under `generate --watch`. */
export async function measureWatch({ rounds }) {
  const folder = copyOfPackage();
  const watch = start(folder);
  try {
    await watch.heard(/watching; /);
    const times = new Map(EDITS.map((name) => [name, []]));
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of EDITS) {
        const seconds = await edit(watch, join(folder, "templates", name), round);
        // The first round warms up.
        if (round > 0) times.get(name).push(seconds * 1000);
      }
    }
    return EDITS.map((name) => ({
      what: `\`generate --watch\`, an edit of \`${name}\``,
      value: median(times.get(name)),
      unit: "ms",
      aim: { value: 200 },
    }));
  } finally {
    watch.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With templates of its own; inside `node_modules`, where its dependencies are found. */
function copyOfPackage() {
  const folder = mkdtempSync(join(ROOT, "node_modules", ".intercom-codegen-bench-"));
  for (const part of ["package.json", "dist", "templates", "generator", "spec"]) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  mkdirSync(join(folder, "project"));
  cpSync(
    join(ROOT, "intercom-codegen.config.ts"),
    join(folder, "project", "intercom-codegen.config.ts"),
  );
  cpSync(join(ROOT, "spec"), join(folder, "project", "spec"), { recursive: true });
  return folder;
}

function start(folder) {
  const args = [join(folder, "dist", "cli.js"), "generate", "--watch"];
  const child = spawn(process.execPath, args, { cwd: join(folder, "project") });
  let text = "";
  let listen = () => {};
  child.stderr.setEncoding("utf8").on("data", (part) => {
    text += part;
    listen();
  });
  return {
    forget: () => {
      text = "";
    },
    heard: (what) =>
      new Promise((resolve) => {
        listen = () => what.test(text) && resolve();
        listen();
      }),
    stop: () => child.kill("SIGINT"),
  };
}

async function edit(watch, path, round) {
  // Long enough for the edit before to be forgotten by all.
  await sleep(500);
  watch.forget();
  const text = readFileSync(path, "utf8").replace(/^(\/\/|<!--) edit .*\n/, "");
  const mark = path.includes("markdown") ? `<!-- edit ${round} -->` : `// edit ${round}`;
  const started = performance.now();
  writeFileSync(path, `${mark}\n${text}`);
  await watch.heard(/written or removed/);
  return (performance.now() - started) / 1000;
}
