import { listSourceRows } from "~/db/queries/list-sources.server";
import type { Reader } from "~/db/types";
import type { Authors } from "~/domain/counting/participants-behind";
import type { Language } from "~/language/language";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";

export type NamedSource = Authors<ParticipantView> & { submissionId: string };

/** Who each of these submissions is by, by number: its lead and its confirmed associates. */
export function listSources(read: Reader, submissionIds: readonly string[], language: Language): NamedSource[] {
  return listSourceRows(read, submissionIds).map(({ submissionId, participant, associates }) => ({
    submissionId,
    participant: toParticipantView(participant, language),
    associates: associates
      .filter(({ confirmed }) => confirmed)
      .map((associate) => toParticipantView(associate.participant, language)),
  }));
}
