import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Request, RequestHandler, Response } from "express";
import { signInCookie } from "~/http/sign-in/auth.server";
import { isPublicPage } from "~/paths/public-pages";
import { createPageStore } from "./page-store";
import type { Settings } from "./settings.server";

type Page = {
  storedAt: number;
  etag: string;
  headers: Record<string, string>;
  plain: Buffer;
  gzip: Buffer;
  brotli: Buffer;
  bytes: number;
};

export type PageCache = { serve(settings: Settings): RequestHandler; clear(): void };

const longestAge = 60_000;
/** Three encodings of the longest report and some hundreds of other pages. */
const mostBytes = 64 * 1024 * 1024;
const kept = ["content-type", "content-language", "content-security-policy", "link", "vary"];

function toPage(body: Buffer, response: Response): Page {
  const headers: Record<string, string> = {};
  for (const name of kept) {
    const value = response.getHeader(name);
    if (value !== undefined) headers[name] = String(value);
  }
  const gzip = gzipSync(body);
  const brotli = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return {
    storedAt: Date.now(),
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`,
    headers,
    plain: body,
    gzip,
    brotli,
    bytes: body.byteLength + gzip.byteLength + brotli.byteLength,
  };
}

function encode(page: Page, accepted: string): { encoding: string | null; body: Buffer } {
  if (/\bbr\b/.test(accepted)) return { encoding: "br", body: page.brotli };
  if (/\bgzip\b/.test(accepted)) return { encoding: "gzip", body: page.gzip };
  return { encoding: null, body: page.plain };
}

function send(page: Page, request: Request, response: Response): void {
  response.set({ ...page.headers, ETag: page.etag, "Cache-Control": "no-cache", Vary: "Accept-Encoding, Cookie" });
  if (request.get("If-None-Match") === page.etag) {
    response.status(304).end();
    return;
  }
  const { encoding, body } = encode(page, request.get("Accept-Encoding") ?? "");
  if (encoding) response.set("Content-Encoding", encoding);
  response.set("Content-Length", String(body.byteLength)).end(body);
}

/** Remembers what Remix writes for this request, once it is complete and answered 200. */
function record(response: Response, store: (page: Page) => void): void {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  response.write = ((...args: Parameters<typeof write>) => {
    keep(args[0]);
    return write(...args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    keep(args[0]);
    const isPage = String(response.getHeader("content-type")).startsWith("text/html");
    const isFile = response.getHeader("content-disposition") !== undefined;
    if (response.statusCode === 200 && isPage && !isFile && !response.getHeader("set-cookie")) {
      store(toPage(Buffer.concat(chunks), response));
    }
    return end(...args);
  }) as typeof end;
}

/**
 * Published pages are the same for every anonymous reader: rendered once, kept for a minute at most, dropped when
 * something is published. A reader with a sign-in cookie never gets or fills the cache.
 */
export function createPageCache(): PageCache {
  const pages = createPageStore<Page>(mostBytes);
  let generation = 0;
  return {
    clear: () => {
      generation += 1;
      pages.clear();
    },
    serve: (settings) => (request, response, next) => {
      const cookie = signInCookie(settings).name;
      const anonymous = !(request.get("Cookie") ?? "").includes(`${cookie}=`);
      if (request.method !== "GET" || !anonymous || !isPublicPage(request.path)) {
        next();
        return;
      }
      const key = request.originalUrl;
      const page = pages.get(key);
      if (page && Date.now() - page.storedAt < longestAge) {
        send(page, request, response);
        return;
      }
      const bornIn = generation;
      record(response, (fresh) => {
        if (bornIn === generation) pages.set(key, fresh);
      });
      next();
    },
  };
}
