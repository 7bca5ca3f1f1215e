import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";

/** Codes of six digits that change every 30 seconds (RFC 6238), as every authenticator app makes them. */
const period = 30;
const issuer = "Rapporteur";
/** A clock may be one step fast or slow. */
const window = 1;

export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer, label, algorithm: "SHA1", digits: 6, period, secret: Secret.fromBase32(secret) });
}

/** The address that an authenticator app reads from the QR code. */
export function setUpAddress(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/** The time step whose code this is; null where it is none of the present ones. */
export function stepOfCode(secret: string, { code, now }: { code: string; now: Date }): number | null {
  const totp = totpOf(secret, "");
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code.replace(/\s/g, ""), timestamp, window });
  return delta === null ? null : TOTP.counter({ period, timestamp }) + delta;
}

const letters = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";
const groups = 4;

/** Sixteen letters and digits (80 bits) that are hard to confuse, in four groups. */
export function newRecoveryCode(): string {
  const text = [...randomBytes(groups * 4)].map((byte) => letters[byte % letters.length]).join("");
  return (text.match(/.{4}/g) ?? []).join("-");
}

/** A recovery code as it is compared: however it was copied. */
export function plainRecoveryCode(code: string): string {
  return code
    .toUpperCase()
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
    .replace(/[^A-Z0-9]/g, "");
}
