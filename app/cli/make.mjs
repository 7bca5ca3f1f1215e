// npm run build: dependencies, database client and fonts where they are missing, then the application, whatever was built before.
import { build } from "./build.mjs";
import { withLock } from "./lock.mjs";
import { fromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare({ withBuild: false });
  await withLock(fromRoot(".prepare.lock"), () => build.make());
});
