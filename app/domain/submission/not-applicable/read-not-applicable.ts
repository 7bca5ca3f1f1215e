import { submissionKind } from "~/domain/submission/submission-owner";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import type { SetupInLanguage } from "~/domain/review/setup-in-language";
import type { ReadText } from "~/language/localized-text";
import { frozenNotApplicable, type NotApplicable, publicNotApplicable } from "./not-applicable-rules";

/** A question that does not apply to the authors, as it is read: with the wording that was put to them. */
export type ReadNotApplicable = NotApplicable & { questionText: ReadText };

type Reading = { participantClass: ParticipantClass; setup: SetupInLanguage };

export function toReadNotApplicable(
  all: readonly NotApplicable[],
  { participantClass, setup }: Reading,
): ReadNotApplicable[] {
  const ofState = submissionKind(participantClass) === "report";
  return all.flatMap((one) => {
    const question = setup.questionVersions.get(one.questionVersionId);
    if (!question) return [];
    return [{ ...one, questionText: ofState ? question.stateText : question.stakeholderText }];
  });
}

/** Those of a frozen version, from its canonical head as it is stored. */
export function readFrozenMarks(canonicalHead: unknown, reading: Reading): ReadNotApplicable[] {
  return toReadNotApplicable(frozenNotApplicable(canonicalHead), reading);
}

/** Those that everybody may read of a published version. */
export function readPublicMarks(canonicalHead: unknown, reading: Reading): ReadNotApplicable[] {
  return toReadNotApplicable(publicNotApplicable(frozenNotApplicable(canonicalHead)), reading);
}
