import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../../support/server.mjs";

/** One built server with the demonstration for all journeys; they read its address from the environment. */
export default async function globalSetup() {
  const folder = newDataFolder();
  const server = await startServer({ folder });
  process.env["E2E_URL"] = server.url;
  process.env["E2E_PASSWORD"] = demonstrationPassword(folder);
  return async () => {
    await server.stop();
    removeDataFolder(folder);
  };
}
