// npm start: the portal with its demonstration, from a fresh clone or a prepared checkout.
// A portal for real use starts with `node build/server/index.js`, which loads no demonstration unless told to.
import path from "node:path";
import { urlFromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare();
  process.env.NODE_ENV ??= "production";
  process.env.RAPPORTEUR_DEMONSTRATION ??= "1";
  writeMailIntoFiles(process.env);
  await import(urlFromRoot("build/server/index.js"));
});

/** The demonstration sends no mail: it writes it into files beside its database, so that links in it can be followed. */
function writeMailIntoFiles(env) {
  if (env.RAPPORTEUR_DEMONSTRATION !== "1" || env.SMTP_URL) return;
  env.MAIL_FOLDER ??= path.join(path.dirname(env.DATABASE_PATH || "data/rapporteur.db"), "mail");
}
