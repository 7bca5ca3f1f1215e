import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, test } from "vitest";
import { followDrain } from "~/http/serve/drained.server";

const part = Buffer.alloc(1024 * 1024);

/** How many of many parts were written when the client had taken a first piece and then waited, and what came in the end. */
async function serve(use: (url: string, written: () => number) => Promise<void>): Promise<boolean> {
  let written = 0;
  let ended: (stayed: boolean) => void = () => {};
  const finished = new Promise<boolean>((resolve) => (ended = resolve));
  const app = express();
  app.get("/", (_request, response) => {
    const drained = followDrain(response);
    const send = async () => {
      while (written < 64) {
        if (!(await drained())) return false;
        response.write(part);
        written += 1;
      }
      response.end();
      return true;
    };
    void send().then(ended);
  });
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => written);
  const stayed = await finished;
  server.close();
  return stayed;
}

async function answerOf(url: string): Promise<http.IncomingMessage> {
  const [response] = (await once(http.get(url), "response")) as [http.IncomingMessage];
  return response;
}

test("what the client does not take is not written", async () => {
  const stayed = await serve(async (url, written) => {
    const response = await answerOf(url);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(written()).toBeLessThan(32);
    let bytes = 0;
    for await (const chunk of response) bytes += (chunk as Buffer).length;
    expect(bytes).toBe(64 * part.length);
  });
  expect(stayed).toBe(true);
});

test("a client that has left is waited for no longer", async () => {
  const stayed = await serve(async (url, written) => {
    const response = await answerOf(url);
    response.destroy();
    expect(written()).toBeLessThan(32);
  });
  expect(stayed).toBe(false);
});
