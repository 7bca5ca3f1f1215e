import { keepHeapLean } from "~/http/serve/lean-heap.server";
import { readSettings } from "~/http/serve/settings.server";
import { startServer } from "~/http/serve/start-server.server";

export { startServer };

if (process.env["RAPPORTEUR_SERVE"] !== "0") {
  keepHeapLean();
  startServer({ settings: readSettings() }).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
