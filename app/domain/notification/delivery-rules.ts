/**
 * A message waits in the outbox until it is sent. After a failure it is tried again, each time later; after the last
 * attempt it waits for the secretariat, which can have it tried again.
 */
export const mostAttempts = 12;

const minute = 60_000;
const longestWait = 6 * 60 * minute;

/** Milliseconds until the next attempt after `attempts` that failed: 1, 4, 16, 64 minutes, then 4 and 6 hours. */
export function waitAfter(attempts: number): number {
  return Math.min(longestWait, minute * 4 ** Math.max(0, attempts - 1));
}

/** Why a message could not be sent, as far as it helps to know; `lastError` of the outbox holds one of these. */
export const deliveryFailures = [
  "unreachable",
  "signInRefused",
  "recipientRefused",
  "recipientGone",
  "linkClosed",
  "other",
] as const;
export type DeliveryFailure = (typeof deliveryFailures)[number];

export function toDeliveryFailure(value: string | null): DeliveryFailure {
  return deliveryFailures.find((failure) => failure === value) ?? "other";
}

const unreachable = /^(ECONNECTION|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKET|EDNS|ENOTFOUND|ETLS|EPROTOCOL)$/;

/** Puts what a mail server or the way to it answered under one of the reasons; nothing of its wording is kept. */
export function classifyFailure(error: unknown): DeliveryFailure {
  if (typeof error !== "object" || error === null || !("code" in error)) return "other";
  const code = String(error.code);
  if (code === "EAUTH") return "signInRefused";
  if (code === "EENVELOPE") return "recipientRefused";
  return unreachable.test(code) ? "unreachable" : "other";
}

/** Failures of the server rather than of one message: the rest of the outbox waits as well. */
export function stopsTheRound(failure: DeliveryFailure): boolean {
  return failure === "unreachable" || failure === "signInRefused";
}
