import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { newDataFolder, removeDataFolder, startServer } from "../../support/server.mjs";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * A portal of its own on an empty database; `link` is what it prints for its first administrator. `host` is the name that
 * people type: a browser makes no passkey for a network address.
 */
export async function startEmptyPortal(smtpUrl: string, host = "127.0.0.1") {
  const folder = newDataFolder();
  const port = String(await freePort());
  let printed = "";
  const env = {
    RAPPORTEUR_DEMONSTRATION: "0",
    ORIGIN: `http://${host}:${port}`,
    PORT: port,
    SMTP_URL: smtpUrl,
  };
  const server = await startServer({ folder, env, onOutput: (text) => (printed += text) });
  const stop = async () => {
    await server.stop();
    removeDataFolder(folder);
  };
  return { url: env.ORIGIN, link: () => /https?:\S+token=[\w-]+/.exec(printed)?.[0] ?? "", stop };
}
