import { join } from "node:path";
import type { Command } from "commander";
import type { PreviewOptions } from "../commands/templates/preview.js";
import type { Program } from "./docs.js";
import { print } from "./print.js";

type Options = PreviewOptions & { readonly once?: boolean; readonly json?: boolean };

/** `templates preview` */
export function addPreview(templates: Command, program: Program): void {
  templates
    .command("preview")
    .description("render one template to the terminal, again on each save, until Ctrl-C")
    .argument("<name>", "a template, e.g. client/operation")
    .option("--team <name>", "with this team's templates, names and operations")
    .option("--group <name>", "for this group (default: the first)")
    .option("--once", "render it once and end; so it is where stdout is no terminal")
    .option("--json", "print one result for machines on stdout")
    .action((name: string, options: Options) => preview(name, options, program));
}

async function preview(name: string, options: Options, { show, fail }: Program): Promise<void> {
  const { runPreview } = await import("../commands/templates/preview.js");
  const render = async (isAgain: boolean) => {
    const report = await show(options, (context) =>
      runPreview(name, { ...options, isAgain }, context),
    );
    if (report && !options.json) print(`\n${report.text}\n`);
  };
  await render(false);
  if (options.once || options.json || !process.stdout.isTTY) return;
  const [{ watchPaths }, { packageRoot }] = await Promise.all([
    import("../io/watch.js"),
    import("../io/package-root.js"),
  ]);
  const folders = [join(packageRoot(), "templates"), join(process.cwd(), "templates")];
  // A mistake is what an edit is for a moment; the watch goes on.
  await watchPaths([...new Set(folders)], () => render(true).catch(fail));
  process.stderr.write("watching the templates; Ctrl-C ends\n");
  process.once("SIGINT", () => process.exit(0));
}
