import { connect } from "node:net";

export type RawAnswer = { status: number; headers: Record<string, string>; body: string };

function parse(answer: string): RawAnswer {
  const [head = "", ...rest] = answer.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  return { status: Number(first.split(" ")[1]), headers, body: rest.join("\r\n\r\n") };
}

/** Sends a request word for word, as no client library would, and reads until the server closes the connection. */
export function sendRaw(url: string, lines: string[], body = ""): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => (answer += chunk));
    socket.once("error", reject);
    socket.once("close", () => resolve(parse(answer)));
    socket.write([...lines, "Connection: close", "", body].join("\r\n"));
  });
}

/** Sends the beginning of a request and hangs up. */
export function breakOff(url: string, lines: string[], body: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    socket.once("error", reject);
    socket.once("close", () => resolve());
    socket.write([...lines, "", body].join("\r\n"), () => setTimeout(() => socket.destroy(), 100));
  });
}
