import { createReadableStreamFromReadable, writeReadableStreamToWritable } from "@remix-run/node";
import type { Request as Incoming, Response as Outgoing } from "express";
import { sendErrorPage } from "~/http/outgoing/error-page.server";

function headersOf(request: Incoming): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headers)) {
    for (const value of [values ?? []].flat()) headers.append(name, value);
  }
  return headers;
}

/**
 * What arrived, as Remix reads it. The question for the data of one route by `_data`, which Remix still answers though the
 * portal never asks it, is removed.
 */
export function toRemixRequest(request: Incoming, response: Outgoing): Request {
  const url = new URL(`${request.protocol}://${request.get("Host") ?? ""}${request.originalUrl}`);
  if (url.searchParams.has("_data")) url.searchParams.delete("_data");
  const controller = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  const init = { method: request.method, headers: headersOf(request), signal: controller.signal };
  if (request.method === "GET") return new Request(url, init);
  return new Request(url, { ...init, body: createReadableStreamFromReadable(request), duplex: "half" });
}

/** Remix has no page for an error of a file or for what it refuses itself: it says so in JSON, or says nothing. */
function lacksPage({ status, headers, body }: Response): boolean {
  if (status < 400) return false;
  return headers.has("X-Remix-Error") || (body === null && !headers.has("Content-Type"));
}

/** Sends what Remix answered; where that is an error without a page, a page of the portal. */
export async function sendRemixResponse(answer: Response, request: Incoming, response: Outgoing): Promise<void> {
  if (lacksPage(answer)) {
    await answer.body?.cancel();
    sendErrorPage(request, response, answer.status);
    return;
  }
  if (answer.status === 429 || answer.status === 503) response.set("Retry-After", "5");
  response.status(answer.status);
  for (const [name, value] of answer.headers) response.append(name, value);
  if (answer.body) await writeReadableStreamToWritable(answer.body, response);
  else response.end();
}
