import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { to: string[]; headers: Map<string, string>; text: string; raw: string };

function decodeText(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Encoded words (RFC 2047), as far as a mailer writes them. */
function decodeHeader(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === "b"
        ? Buffer.from(text, "base64").toString("utf8")
        : decodeText(text.replaceAll("_", " "), "quoted-printable"),
    );
}

function parse(raw: string, to: string[]): ReceivedMail {
  const [head = "", ...body] = raw.split("\r\n\r\n");
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const headers = new Map(
    lines.map((line) => {
      const [name = "", ...value] = line.split(": ");
      return [name.toLowerCase(), decodeHeader(value.join(": "))] as const;
    }),
  );
  const text = decodeText(body.join("\r\n\r\n"), headers.get("content-transfer-encoding") ?? "7bit");
  return { to, headers, raw, text: text.replaceAll("\r\n", "\n") };
}

/** A mail server on the loopback that keeps what it receives; `refuse` turns recipients away with 550. */
export async function startMailServer({
  port = 0,
  refuse = () => false,
}: { port?: number; refuse?: (address: string) => boolean } = {}) {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    // A mailer keeps its connection for the next mail; a test does not wait for it.
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, callback) => {
      if (refuse(address)) callback(Object.assign(new Error("no such mailbox"), { responseCode: 550 }));
      else callback();
    },
    onData: (stream, { envelope }, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        received.push(
          parse(
            raw,
            envelope.rcptTo.map(({ address }) => address),
          ),
        );
        callback();
      });
    },
  });
  server.on("error", () => undefined);
  const listening = server.listen(port, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  const address = listening.address() as AddressInfo;
  return {
    received,
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
