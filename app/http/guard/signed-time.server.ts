import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * When a form that visitors send was opened, signed, so that a program cannot make it up: a form that comes back within
 * seconds was not filled in by a person, and one of another day may be sent by a program again and again. The key lives as
 * long as the process does, as the counts of limits.server.ts: after a restart an open form counts as too old and comes
 * back with all that was typed.
 */
const key = randomBytes(32);

/** How long a person takes at least, and how long a form may be open, in milliseconds. */
const shortest = 3000;
const longest = 24 * 60 * 60_000;

type Form = { form: string; now: Date };

function signature(time: string, form: string): Buffer {
  return createHmac("sha256", key).update(`${form} ${time}`).digest();
}

/** The time, signed for this form alone; `form` is its path. */
export function signTime({ form, now }: Form): string {
  const time = String(now.getTime());
  return `${time}.${signature(time, form).toString("base64url")}`;
}

/** What is wrong with the time of a form that is sent, as a key of the `error` namespace; null where nothing is. */
export function faultOfTime(signed: string, { form, now }: Form): "formTooQuick" | "formTooOld" | null {
  const [time = "", signedBy = ""] = signed.split(".");
  const expected = signature(time, form);
  const given = Buffer.from(signedBy, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return "formTooOld";
  const age = now.getTime() - Number(time);
  if (age > longest) return "formTooOld";
  return age < shortest ? "formTooQuick" : null;
}
