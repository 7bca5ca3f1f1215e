// node build/server/command.js NAME …: the commands of the portal, where the built application is. `npm run NAME` builds first.
import { runAdministrator } from "./run-administrator";
import { runBackup } from "./run-backup";
import { runChecker } from "./run-checker";
import { runExport } from "./run-export";
import { runQuestionnaire } from "./run-questionnaire";
import { runReport } from "./run-report";
import { runRestore } from "./run-restore";
import { runReview } from "./run-review";
import { runVerify } from "./run-verify";

const commands = {
  administrator: runAdministrator,
  backup: runBackup,
  restore: runRestore,
  verify: runVerify,
  report: runReport,
  review: runReview,
  checker: runChecker,
  questionnaire: runQuestionnaire,
  export: runExport,
};

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);

const [name = "", ...rest] = process.argv.slice(2);
if (isCommand(name)) process.exitCode = await commands[name](rest);
else {
  console.error(`Usage: node build/server/command.js ${Object.keys(commands).join("|")} …`);
  process.exitCode = 2;
}
