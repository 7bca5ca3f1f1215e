// npm run administrator -- --email ADDRESS: prints a link that makes an administrator, also while the portal runs.
import { urlFromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare();
  process.env.NODE_ENV ??= "production";
  const { runAdministrator } = await import(urlFromRoot("build/server/administrator.js"));
  process.exitCode = await runAdministrator(process.argv.slice(2));
});
