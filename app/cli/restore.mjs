// npm run restore -- FILE: puts a backup in the place of the database; the portal must not run.
import { urlFromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare();
  process.env.NODE_ENV ??= "production";
  const { runRestore } = await import(urlFromRoot("build/server/restore.js"));
  process.exitCode = await runRestore(process.argv.slice(2));
});
