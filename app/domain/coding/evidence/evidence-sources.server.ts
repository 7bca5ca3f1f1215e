import { listSourceRows } from "~/db/queries/list-sources.server";
import type { Reader } from "~/db/types";
import type { EvidenceSource } from "~/domain/counting/count-participants";
import type { Language } from "~/language/language";
import { participantView, type ParticipantView } from "~/domain/coding/participant-view";

export type NamedSource = EvidenceSource & {
  submissionId: string;
  participant: ParticipantView;
  associates: (ParticipantView & { confirmed: boolean })[];
};

/** Who is behind each of these submissions, by number: its lead and its associates, as the counting of evidence takes them. */
export function listSources(read: Reader, submissionIds: readonly string[], language: Language): NamedSource[] {
  return listSourceRows(read, submissionIds).map(({ submissionId, participant, associates }) => ({
    submissionId,
    participant: participantView(participant, language),
    associates: associates.map((associate) => ({
      ...participantView(associate.participant, language),
      confirmed: associate.confirmed,
    })),
  }));
}
