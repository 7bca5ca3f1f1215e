import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gunzipSync, gzipSync } from "node:zlib";
import type { Request, Response } from "express";

/** A page as it was answered, compressed in the two ways that browsers ask for. */
export type CachedPage = {
  /** By the clock that never goes back: that of `performance.now()`. */
  storedAt: number;
  etag: string;
  headers: Record<string, string>;
  gzip: Buffer;
  brotli: Buffer;
  bytes: number;
};

/** How a page that is the same for every reader without a sign-in may be kept on its way: asked for again each time. */
export const publicHeaders = { "Cache-Control": "no-cache", Vary: "Accept-Encoding, Cookie" };

/** Says whether two renderings of a page are the same. */
export function etagOf(body: Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}

const kept = ["content-type", "content-language", "content-security-policy", "link", "vary"];

function toPage(body: Buffer, response: Response): CachedPage {
  const headers: Record<string, string> = {};
  for (const name of kept) {
    const value = response.getHeader(name);
    if (value !== undefined) headers[name] = String(value);
  }
  const gzip = gzipSync(body);
  const brotli = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return {
    storedAt: performance.now(),
    etag: etagOf(body),
    headers,
    gzip,
    brotli,
    bytes: gzip.byteLength + brotli.byteLength,
  };
}

function encode(page: CachedPage, request: Request): { encoding: string | null; body: Buffer } {
  if (request.acceptsEncodings("br")) return { encoding: "br", body: page.brotli };
  if (request.acceptsEncodings("gzip")) return { encoding: "gzip", body: page.gzip };
  return { encoding: null, body: gunzipSync(page.gzip) };
}

export function sendCachedPage(page: CachedPage, request: Request, response: Response): void {
  response.set({ ...page.headers, ETag: page.etag, ...publicHeaders });
  if (request.get("If-None-Match") === page.etag) {
    response.status(304).end();
    return;
  }
  const { encoding, body } = encode(page, request);
  if (encoding) response.set("Content-Encoding", encoding);
  response.set("Content-Length", String(body.byteLength)).end(body);
}

/** Hands over the answer to this request once it is complete, where `mayKeep` and it is a page that was found. */
export function recordPage(
  response: Response,
  { mayKeep, store }: { mayKeep: () => boolean; store: (page: CachedPage) => void },
): void {
  const chunks: Buffer[] = [];
  const collect = (chunk: unknown) => {
    if (!mayKeep()) return;
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  response.write = ((...args: Parameters<typeof write>) => {
    collect(args[0]);
    return write(...args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    collect(args[0]);
    if (mayKeep() && response.statusCode === 200 && !response.getHeader("set-cookie")) {
      store(toPage(Buffer.concat(chunks), response));
    }
    return end(...args);
  }) as typeof end;
}
