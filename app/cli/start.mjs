// npm start: the portal with its demonstration, from a fresh clone or a prepared checkout.
// A portal for real use starts with `node build/server/index.js`, which loads no demonstration unless told to.
import { urlFromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare();
  process.env.NODE_ENV ??= "production";
  process.env.RAPPORTEUR_DEMONSTRATION ??= "1";
  await import(urlFromRoot("build/server/index.js"));
});
