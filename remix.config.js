// The build configuration of the portal: `npm run build` hands it to `remix vite:build`.
import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { patchTurboStream } from "./app/cli/patch-turbo-stream.mjs";

/** The server build starts from app/server.ts instead of Remix's bare request handler. */
function serverEntries() {
  return {
    name: "rapporteur-server-entries",
    enforce: "post",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {
            build: {
              rollupOptions: {
                input: {
                  index: "app/server.ts",
                  command: "app/cli/command.ts",
                },
                output: { entryFileNames: "[name].js" },
              },
            },
          }
        : undefined,
  };
}

const platform =
  /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream|i18next|react-i18next)\//;
const house = /\/app\/(i18n|components\/(account|form|layout|text))\//;
const answering =
  /\/app\/components\/(respond\/(respond-shell|submission-title|shown-text|progress-mark)|layout\/use-hydrated)|\/app\/(language\/grammar|language\/text\/(clean-text|invisible-characters|count-words))/;
const chunks = { platform, house, answering };

/** Few requests for the pages that take scripts along: the platform, what every screen uses, and the screen's own. */
function clientChunks() {
  return {
    name: "rapporteur-client-chunks",
    enforce: "post",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? undefined
        : {
            build: {
              rollupOptions: {
                output: {
                  manualChunks: (id) => Object.keys(chunks).find((name) => chunks[name].test(id)),
                },
              },
            },
          },
  };
}

export default defineConfig({
  plugins: [
    remix({
      ignoredRouteFiles: ["**/*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
      },
    }),
    tailwindcss(),
    patchTurboStream(),
    serverEntries(),
    clientChunks(),
  ],
  resolve: {
    alias: {
      "~": fileURLToPath(new URL("./app", import.meta.url)),
      "#reference": fileURLToPath(new URL("./prisma/reference", import.meta.url)),
    },
  },
  build: { target: "es2022" },
});
