// npm run verify, npm run backup …: a command of the portal, from a checkout; `command.ts` says which there are.
import { urlFromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare();
  process.env.NODE_ENV ??= "production";
  await import(urlFromRoot("build/server/command.js"));
});
