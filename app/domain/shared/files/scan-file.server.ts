import net from "node:net";

/** Where clamd listens: `CLAMD_URL`. Null: nothing is scanned. */
export type Scanner = string | null;

/** How long a scan may take, in milliseconds. */
const longest = 60_000;
const piece = 256 * 1024;
const longestReply = 4096;

/** "tcp://host:port", or "unix:/path" for a socket. */
function placeOf(scanner: string): net.NetConnectOpts {
  const { protocol, hostname, port, pathname } = new URL(scanner);
  if (protocol === "unix:") return { path: pathname };
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 3310) };
}

/** The command INSTREAM of clamd: pieces with their lengths before them, and an empty one at the end. */
function* streamOf(bytes: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from("zINSTREAM\0");
  for (let at = 0; at < bytes.byteLength; at += piece) {
    const part = bytes.subarray(at, at + piece);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.byteLength);
    yield length;
    yield part;
  }
  yield Buffer.alloc(4);
}

async function send(socket: net.Socket, bytes: Uint8Array): Promise<void> {
  for (const part of streamOf(bytes)) {
    if (socket.destroyed) return;
    if (!socket.write(part)) await new Promise((resolve) => socket.once("drain", resolve).once("close", resolve));
  }
}

/** What the scanner replies to a file; null where it cannot be reached, breaks off or takes too long. */
function ask(scanner: string, bytes: Uint8Array): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = net.connect(placeOf(scanner));
    let reply = "";
    const end = (answer: string | null) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(longest, () => end(null));
    socket.on("error", () => end(null));
    socket.on("close", () => end(null));
    socket.on("data", (data) => {
      reply += data.toString("latin1");
      const at = reply.indexOf("\0");
      if (at >= 0) end(reply.slice(0, at));
      else if (reply.length > longestReply) end(null);
    });
    socket.on("connect", () => void send(socket, bytes));
  });
}

/**
 * Why a scanner for viruses refuses a file, as a key of the `error` namespace; null where it finds nothing, or there is no
 * scanner. A file that cannot be scanned is refused: nothing is stored that was not looked at.
 */
export async function faultOfScan(scanner: Scanner, bytes: Uint8Array): Promise<string | null> {
  if (scanner === null) return null;
  const reply = await ask(scanner, bytes);
  if (reply?.endsWith(" FOUND")) return "fileHasVirus";
  return reply === "stream: OK" ? null : "fileNotScanned";
}
