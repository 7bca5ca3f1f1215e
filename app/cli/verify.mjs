// npm run verify -- [--head HASH]: checks the audit record, the frozen texts and the file, also while the portal runs.
import { urlFromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare();
  process.env.NODE_ENV ??= "production";
  const { runVerify } = await import(urlFromRoot("build/server/verify.js"));
  process.exitCode = await runVerify(process.argv.slice(2));
});
