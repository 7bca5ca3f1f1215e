const known = [400, 401, 403, 404, 409, 413, 415, 429, 503] as const;
export type KnownStatus = (typeof known)[number] | 500;

/** The HTTP status as far as there are words for it; any other one is a request that cannot be processed, or a fault. */
export function knownStatus(status: number): KnownStatus {
  return known.find((one) => one === status) ?? (status >= 400 && status < 500 ? 400 : 500);
}
