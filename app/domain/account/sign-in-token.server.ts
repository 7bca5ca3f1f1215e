import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for the cookie; only their hash is stored. */
export function newSignInToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
