import { createHash, randomBytes } from "node:crypto";

/** Digits and letters that are not mistaken for one another (Crockford's base 32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A receipt number of the form "REVIEW-2024-7K3M-Q9XF-2B": fifty random bits after the name of the review. */
export function newReceiptNumber(reviewSlug: string, bytes: Uint8Array = randomBytes(10)): string {
  const letters = Array.from(bytes.subarray(0, 10), (byte) => alphabet[byte % 32]).join("");
  return [reviewSlug.toUpperCase(), letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join("-");
}

/** SHA-256, hex, over UTF-8. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
