import { join } from "node:path";
import type { Command } from "commander";
import type { PreviewOptions } from "../commands/templates/preview.js";
import type { Reporting } from "./reporting.js";
import { isTerminal } from "./terminal.js";

type Options = PreviewOptions & { readonly once?: boolean };

/** `templates preview` */
export function addPreview(templates: Command, reporting: Reporting): void {
  templates
    .command("preview")
    .description("render one template to the terminal, again on each save, until Ctrl-C")
    .argument("<name>", "a template, e.g. client/operation")
    .option("--team <name>", "with this team's templates, names and operations")
    .option("--group <name>", "for this group (default: the first)")
    .option("--once", "render it once and end; so it is where stdout is no terminal")
    .action((name: string, options: Options) => preview(name, options, reporting));
}

async function preview(
  name: string,
  options: Options,
  { show, fail, isJson }: Reporting,
): Promise<void> {
  const { runPreview } = await import("../commands/templates/preview.js");
  const render = (isAgain: boolean) =>
    show((context) => runPreview(name, { ...options, isAgain }, context));
  await render(false);
  if (options.once || isJson || !isTerminal(process.stdout)) return;
  const [{ watchPaths }, { packageRoot }] = await Promise.all([
    import("../io/watch.js"),
    import("../io/package-root.js"),
  ]);
  const folders = [join(packageRoot(), "templates"), join(process.cwd(), "templates")];
  // A mistake is what an edit is for a moment; the watch goes on.
  await watchPaths([...new Set(folders)], () => render(true).then(() => undefined, fail));
  process.stderr.write("watching the templates; Ctrl-C ends\n");
  process.once("SIGINT", () => process.exit(0));
}
