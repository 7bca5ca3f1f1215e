import net from "node:net";
import { afterEach } from "vitest";

type Answer = (bytes: Buffer) => string | null;

/** The pieces of INSTREAM until the empty one; null where they are not complete yet. */
function readPieces(sent: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  for (let at = 0; at + 4 <= sent.length;) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const command = "zINSTREAM\0";

/** Answers what is sent over a connection as clamd does: one command, its pieces, one reply. */
function answer(socket: net.Socket, reply: Answer): void {
  let sent = Buffer.alloc(0);
  socket.on("error", () => undefined);
  socket.on("data", (data) => {
    sent = Buffer.concat([sent, data]);
    if (sent.length < command.length) return;
    if (sent.toString("latin1", 0, command.length) !== command) return socket.end("UNKNOWN COMMAND\0");
    const bytes = readPieces(sent.subarray(command.length));
    if (!bytes) return;
    const said = reply(bytes);
    if (said === null) socket.destroy();
    else socket.end(`${said}\0`);
  });
}

/** Servers on the loopback interface that speak the protocol of clamd: what they answer is up to the test. */
export function useScanners() {
  const open: net.Server[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
  });
  /** Answers with `reply`, or hangs up where that is null. Gives the address. */
  return async (reply: Answer): Promise<string> => {
    const server = net.createServer((socket) => {
      answer(socket, reply);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    open.push(server);
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The scanner has no port");
    return `tcp://127.0.0.1:${address.port}`;
  };
}

/** The harmless text that every scanner finds, in two parts so that no scanner finds this file. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

export const scansFor =
  (found: string): Answer =>
  (bytes) =>
    bytes.includes(found) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
