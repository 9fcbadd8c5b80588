import type { Command } from "commander";
import type { ServeOptions } from "../commands/serve-docs.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { fromHere, readsDescription } from "./project.js";
import type { Reporting } from "./reporting.js";

interface Options extends ServeOptions {
  readonly open?: boolean;
  readonly serve?: boolean;
}

/** `docs` */
export function addDocs(root: Command, reporting: Reporting): void {
  readsDescription(
    root.command("docs").description("build the docs as a static site that opens from a file"),
  )
    .option("--out <folder>", "the folder that is written (default: generated/site)", fromHere)
    .option("--team <name>", "the site of this team")
    .option("--open", "open it in the browser of the system")
    .option("--serve", "serve it on this machine, and build it again after each change")
    .option("--port <number>", "the port for --serve; 0 for any (default: 4400)")
    .action((options: Options) => docs(options, reporting));
}

async function docs(options: Options, { show, fail }: Reporting): Promise<void> {
  if (options.port !== undefined && !options.serve) {
    throw new UsageError("--port goes with --serve");
  }
  const [{ runDocs }, { serveDocs, portOf }, { warmSteps }] = await Promise.all([
    import("../commands/docs.js"),
    import("../commands/serve-docs.js"),
    import("../run/warm-steps.js"),
  ]);
  const port = portOf(options.port);
  const steps = options.serve ? warmSteps() : undefined;
  const build = () => show((context) => runDocs(options, context, steps));
  const report = await build();
  if (!report.ok) return;
  if (!options.serve) return options.open && report.index ? open(report.index) : undefined;
  await serveDocs(options, port, {
    cwd: process.cwd(),
    // The site stays what it was where this fails.
    build: () =>
      build()
        .then(({ ok }) => ok, fail)
        .then(Boolean),
    onReady: (url) => ready(url, options),
    end: interrupted(),
  });
  process.exitCode = 0;
}

function ready(url: string, options: Options): void {
  process.stderr.write(`${url} is open to this machine; Ctrl-C ends\n`);
  if (options.open) void open(url);
}

function interrupted(): Promise<unknown> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
}

async function open(address: string): Promise<void> {
  const { openInBrowser } = await import("../io/browser.js");
  if (!(await openInBrowser(address))) process.stderr.write(`no browser found for ${address}\n`);
}
