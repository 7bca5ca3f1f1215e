const known = [400, 401, 403, 404, 409, 413, 415, 429, 503] as const;
export type KnownStatus = (typeof known)[number] | 500;

/** The HTTP status as far as there are words for it. */
export function knownStatus(status: number): KnownStatus {
  return known.find((one) => one === status) ?? 500;
}
