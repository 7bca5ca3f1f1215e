import * as z from "zod";

/** A person may have this many passkeys. */
export const mostPasskeys = 10;

/** What a passkey is called by its person. */
export const passkeyNameField = z.string().trim().min(1, "passkeyNameMissing").max(60, "passkeyNameTooLong");

/** What a browser answers, as JSON: a few kilobytes. */
export const passkeyAnswerField = z.string().min(1, "passkeyWrong").max(20_000, "passkeyWrong");

/** The site a passkey is bound to: it answers no other. */
export type PasskeySite = {
  /** As the browser states it. */
  origin: string;
  /** The host alone. */
  id: string;
};

/** The site of an address; null where browsers make no passkeys: a network address instead of a name, or plain HTTP. */
export function siteOf(origin: string): PasskeySite | null {
  const { protocol, hostname } = new URL(origin);
  const secure = protocol === "https:" || hostname === "localhost" || hostname.endsWith(".localhost");
  const numeric = /^[\d.]+$/.test(hostname) || hostname.startsWith("[");
  return secure && !numeric ? { origin, id: hostname } : null;
}

const part = z.string().max(20_000);

/** The parts of an answer that its proof is in; whatever else a browser adds is left out. */
const answerSchema = z.object({
  id: part.min(1),
  rawId: part,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: part,
    attestationObject: part.optional(),
    authenticatorData: part.optional(),
    signature: part.optional(),
    transports: z
      .array(z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]))
      .optional()
      .catch([]),
  }),
});

export type PasskeyAnswer = z.output<typeof answerSchema>;

/** Reads what a browser answered; null where it is something else. */
export function readPasskeyAnswer(text: string): PasskeyAnswer | null {
  try {
    const { success, data } = answerSchema.safeParse(JSON.parse(text));
    return success ? data : null;
  } catch {
    return null;
  }
}

/** The secret in a challenge, which a browser returns in base64url. */
export function secretIn(challenge: string): string {
  return Buffer.from(challenge, "base64url").toString("utf8");
}
