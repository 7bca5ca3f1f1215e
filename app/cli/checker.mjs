// npm run checker -- --lang en --states 1/40 --stakeholders 0/15 FILE: the claims of a text about how many spoke, as JSON.
import { urlFromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare();
  process.env.NODE_ENV ??= "production";
  const { runChecker } = await import(urlFromRoot("build/server/checker.js"));
  process.exitCode = await runChecker(process.argv.slice(2));
});
