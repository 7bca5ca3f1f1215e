// node build/server/command.js NAME …: the commands on a machine that has the built application alone, such as a container.
import { runBackup } from "./run-backup";
import { runChecker } from "./run-checker";
import { runReport } from "./run-report";
import { runRestore } from "./run-restore";
import { runReview } from "./run-review";
import { runVerify } from "./run-verify";

const commands = {
  backup: runBackup,
  restore: runRestore,
  verify: runVerify,
  report: runReport,
  review: runReview,
  checker: runChecker,
};

const isCommand = (name: string): name is keyof typeof commands => name in commands;

const [name = "", ...rest] = process.argv.slice(2);
if (isCommand(name)) process.exitCode = await commands[name](rest);
else {
  console.error(`Usage: node build/server/command.js ${Object.keys(commands).join("|")} …`);
  process.exitCode = 2;
}
