// npm run backup [-- --to FOLDER]: a backup of the portal, also while it runs.
import { urlFromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare();
  process.env.NODE_ENV ??= "production";
  const { runBackup } = await import(urlFromRoot("build/server/backup.js"));
  process.exitCode = await runBackup(process.argv.slice(2));
});
