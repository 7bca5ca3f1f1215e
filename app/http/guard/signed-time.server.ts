import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * When a form that visitors send was opened, signed, so that a program cannot make it up: a form that comes back within
 * seconds was not filled in by a person, and one of another day may be sent by a program again and again. The key is
 * that of form-key.server.ts, which outlives a restart.
 */

/** How long a person takes at least, and how long a form may be open, in milliseconds. */
const shortest = 3000;
const longest = 24 * 60 * 60_000;

type Form = { form: string; now: Date; key: Buffer };

function signature(time: string, { form, key }: Form): Buffer {
  return createHmac("sha256", key).update(`${form} ${time}`).digest();
}

/** The time, signed for this form alone; `form` is its path. */
export function signTime(opened: Form): string {
  const time = String(opened.now.getTime());
  return `${time}.${signature(time, opened).toString("base64url")}`;
}

/** What is wrong with the time of a form that is sent, as a key of the `error` namespace; null where nothing is. */
export function faultOfTime(signed: string, sent: Form): "formTooQuick" | "formTooOld" | null {
  const [time = "", signedBy = ""] = signed.split(".");
  const expected = signature(time, sent);
  const given = Buffer.from(signedBy, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return "formTooOld";
  const age = sent.now.getTime() - Number(time);
  if (age > longest) return "formTooOld";
  return age < shortest ? "formTooQuick" : null;
}
