// npm run dev: the portal from its sources, with Vite in the middle.
import { fromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare({ withBuild: false });
  process.env.NODE_ENV ??= "development";
  process.env.RAPPORTEUR_DEMONSTRATION ??= "1";
  process.env.RAPPORTEUR_SERVE = "0";
  const { createServer } = await import("vite");
  const vite = await createServer({
    configFile: fromRoot("remix.config.js"),
    server: { middlewareMode: true },
    appType: "custom",
  });
  const { startServer } = await vite.ssrLoadModule("./app/server.ts");
  const { readSettings } = await vite.ssrLoadModule("./app/http/serve/settings.server.ts");
  await startServer({
    settings: readSettings(),
    vite: {
      middlewares: vite.middlewares,
      loadBuild: () => vite.ssrLoadModule("virtual:remix/server-build"),
    },
  });
});
