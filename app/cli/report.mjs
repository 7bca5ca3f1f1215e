// npm run report -- --review ece-2024 --lang fr --format docx --out FILE: a report without the interface.
import { urlFromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare();
  process.env.NODE_ENV ??= "production";
  const { runReport } = await import(urlFromRoot("build/server/report.js"));
  process.exitCode = await runReport(process.argv.slice(2));
});
