import { createHash } from "node:crypto";

/** SHA-256, hex, over UTF-8. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The SHA-256 of bytes that come in pieces, in hex. */
export function startSha256(): { add(piece: Uint8Array): void; hex(): string } {
  const hash = createHash("sha256");
  return { add: (piece) => void hash.update(piece), hex: () => hash.digest("hex") };
}
