import type { Command } from "commander";
import type { Reporting } from "./reporting.js";
import { isTerminal } from "./terminal.js";

interface Options {
  readonly yes?: boolean;
}

/** `init` */
export function addInit(root: Command, { show, isJson }: Reporting): void {
  root
    .command("init")
    .description("begin here: write a configuration file, and the description that comes along")
    .option("--yes", "ask nothing; so it is where there is no terminal")
    .action(async (options: Options) => {
      const [{ assertEmpty, DEFAULT_NAME, runInit }, { askName }] = await Promise.all([
        import("../commands/init.js"),
        import("./ask.js"),
      ]);
      const asks = !options.yes && !isJson && process.stdin.isTTY && isTerminal(process.stderr);
      if (asks) await assertEmpty(process.cwd());
      const packageName = asks ? await askName(DEFAULT_NAME) : DEFAULT_NAME;
      await show((context) => runInit({ packageName }, context));
    });
}
