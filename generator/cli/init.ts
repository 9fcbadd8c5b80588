import type { Command } from "commander";
import type { Show } from "./update.js";

interface Options {
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** `init` */
export function addInit(root: Command, show: Show): void {
  root
    .command("init")
    .description("begin here: write a configuration file, and the description that comes along")
    .option("--yes", "ask nothing; so it is where there is no terminal")
    .option("--json", "print one result for machines on stdout")
    .action(async (options: Options) => {
      const [{ assertEmpty, DEFAULT_NAME, runInit }, { askName }] = await Promise.all([
        import("../commands/init.js"),
        import("./ask.js"),
      ]);
      const asks = !options.yes && !options.json && process.stdin.isTTY && process.stderr.isTTY;
      if (asks) await assertEmpty(process.cwd());
      const packageName = asks ? await askName(DEFAULT_NAME) : DEFAULT_NAME;
      await show(options, (context) => runInit({ packageName }, context));
    });
}
