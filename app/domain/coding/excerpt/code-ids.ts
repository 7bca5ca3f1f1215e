import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { invalid } from "~/domain/shared/domain-error";

/** Identifiers of codes by key. @throws DomainError invalid for a key that the codebook of the review does not have. */
export function codeIds({ codes }: ReviewSetup, keys: readonly string[]): string[] {
  const wanted = new Set(keys);
  const ids = codes.filter(({ key }) => wanted.has(key)).map(({ id }) => id);
  if (ids.length !== wanted.size) throw invalid({ codes: ["codeUnknown"] });
  return ids;
}
