import type { Actor } from "~/permission/actor";
import { can } from "~/permission/can";

/** Which of the neighbouring areas of a review are open to a person of the secretariat. */
export type SecretariatPlaces = { coding: boolean; report: boolean };

export function secretariatPlaces(actor: Actor, reviewId: string): SecretariatPlaces {
  return {
    coding: can(actor, "excerpt.read", { reviewId }),
    report: can(actor, "report.readDraft", { reviewId }),
  };
}
