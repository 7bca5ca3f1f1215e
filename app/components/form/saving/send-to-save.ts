import type { SendResult } from "./saver";

type Answered = { revision?: number; fieldErrors?: Record<string, string[]>; conflict?: unknown };

type Options = {
  leaving: boolean;
  /** What a conflict that the server answers means for the one who typed. */
  onConflict: (conflict: unknown) => SendResult;
  /** Errors by field for a form that is larger than any request may be. */
  tooLarge: Record<string, string[]>;
};

async function read(response: Response, { onConflict, tooLarge }: Options): Promise<SendResult> {
  if (response.type === "opaqueredirect" || response.status === 401) return { kind: "signedOut" };
  if (response.status >= 500 || response.status === 429) return { kind: "unreachable" };
  if (response.status === 403 || response.status === 404) return { kind: "noAccess" };
  if (response.status === 413) return { kind: "refused", fieldErrors: tooLarge };
  const answered = (await response.json()) as Answered;
  if (response.status === 409) return onConflict(answered.conflict);
  if (response.status === 422) return { kind: "refused", fieldErrors: answered.fieldErrors ?? {} };
  return typeof answered.revision === "number"
    ? { kind: "saved", revision: answered.revision }
    : { kind: "unreachable" };
}

/**
 * Sends fields to be saved at `url`. While the page goes away, the request outlives it as far as browsers allow
 * (64 KiB); a longer text is sent without that promise.
 */
export async function sendToSave(url: string, body: URLSearchParams, options: Options): Promise<SendResult> {
  const request = { method: "POST", body, redirect: "manual", credentials: "same-origin" } as const;
  const keepalive = options.leaving && body.toString().length < 60_000;
  try {
    return await read(await fetch(url, { ...request, keepalive }), options);
  } catch {
    return { kind: "unreachable" };
  }
}
