import type { AnswerKey, OwnVersionKey, SessionKey } from "~/domain/submission/submission-key";
import type { Language } from "~/language/language";
import { withQuery } from "./with-query";

/** Where participants write and send. */
export const respondPaths = {
  respond: (language: Language) => `/${language}/respond`,
  respondOverview: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}`,
  /** `kept` is the saved version that a person's own text was kept as. */
  respondAnswer: (language: Language, { kept, ...key }: AnswerKey & { kept?: number }) =>
    withQuery(`/${language}/respond/${key.submissionId}/sessions/${key.session}/questions/${key.question}`, { kept }),
  respondAnswerVersions: (language: Language, { page, ...key }: AnswerKey & { page?: number }) =>
    withQuery(`/${language}/respond/${key.submissionId}/sessions/${key.session}/questions/${key.question}/versions`, {
      page,
    }),
  /** Saying that a question does not apply. */
  respondNotApplicable: (language: Language, key: AnswerKey) =>
    `/${language}/respond/${key.submissionId}/sessions/${key.session}/questions/${key.question}/not-applicable`,
  respondComments: (language: Language, key: AnswerKey) =>
    `/${language}/respond/${key.submissionId}/sessions/${key.session}/questions/${key.question}/comments`,
  respondPresence: (language: Language, key: AnswerKey) =>
    `/${language}/respond/${key.submissionId}/sessions/${key.session}/questions/${key.question}/presence`,
  respondSave: (language: Language, key: AnswerKey) =>
    `/${language}/respond/${key.submissionId}/sessions/${key.session}/questions/${key.question}/save`,
  respondSession: (language: Language, key: SessionKey) =>
    `/${language}/respond/${key.submissionId}/sessions/${key.session}`,
  /** `saved`: how many answers of a file were saved last. */
  respondQuestionnaire: (language: Language, submissionId: string, query: { saved?: number } = {}) =>
    withQuery(`/${language}/respond/${submissionId}/questionnaire`, query),
  /** All questions on one page, without `answers` empty. */
  respondPrint: (language: Language, submissionId: string, query: { answers?: boolean } = {}) =>
    withQuery(`/${language}/respond/${submissionId}/print`, query),
  respondQuestionnaireFile: (language: Language, submissionId: string, query: { answers?: boolean } = {}) =>
    withQuery(`/${language}/respond/${submissionId}/questionnaire.docx`, query),
  /** The files attached to the draft; what was done last, and of which one says something else. */
  respondAnnexes: (language: Language, submissionId: string, query: { done?: string; change?: string } = {}) =>
    withQuery(`/${language}/respond/${submissionId}/annexes`, query),
  respondAnnexFile: (language: Language, { submissionId, annex }: { submissionId: string; annex: string }) =>
    `/${language}/respond/${submissionId}/annexes/${annex}`,
  respondVersionAnnex: (language: Language, { position, ...key }: OwnVersionKey & { position: number }) =>
    `/${language}/respond/${key.submissionId}/versions/${key.version}/annexes/${position}`,
  /** Who may read the answers. */
  respondLevel: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/level`,
  respondCheck: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/check`,
  respondVersion: (language: Language, key: OwnVersionKey) =>
    `/${language}/respond/${key.submissionId}/versions/${key.version}`,
  respondVersionText: (language: Language, key: OwnVersionKey) =>
    `/${language}/respond/${key.submissionId}/versions/${key.version}/text`,
  respondTeam: (language: Language, submissionId: string, query: { page?: number } = {}) =>
    withQuery(`/${language}/respond/${submissionId}/team`, query),
  respondAssignments: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/assignments`,
  respondMember: (language: Language, { submissionId, userId }: { submissionId: string; userId: string }) =>
    `/${language}/respond/${submissionId}/team/${userId}`,
  respondClearance: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/clearance`,
  /** The whole text, for the colleague who is asked to clear it. */
  respondClearanceText: (language: Language, submissionId: string) =>
    `/${language}/respond/${submissionId}/clearance/text`,
  /** Naming others in a joint submission; `who` is the participant that is to be named. */
  respondJoint: (language: Language, submissionId: string, query: { q?: string; who?: string } = {}) =>
    withQuery(`/${language}/respond/${submissionId}/joint`, query),
  /** The text for a participant that is named. */
  respondJointText: (
    language: Language,
    { submissionId, participant }: { submissionId: string; participant: string },
  ) => `/${language}/respond/${submissionId}/joint/${participant}`,
  respondJointAnnex: (
    language: Language,
    { submissionId, participant, annex }: { submissionId: string; participant: string; annex: string },
  ) => `/${language}/respond/${submissionId}/joint/${participant}/annexes/${annex}`,
  respondClearanceAnnex: (language: Language, { submissionId, annex }: { submissionId: string; annex: string }) =>
    `/${language}/respond/${submissionId}/clearance/annexes/${annex}`,
  clearanceAnnex: (language: Language, { token, annex }: { token: string; annex: string }) =>
    withQuery(`/${language}/clearance/annexes/${annex}`, { token }),
  /** The same for a person without an account. */
  respondConfirm: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/confirm`,
  entryLink: (language: Language, token = "") => withQuery(`/${language}/confirm-entry`, { token }),
  clearance: (language: Language, token = "") => withQuery(`/${language}/clearance`, { token }),
  respondCalendarFile: (language: Language, submissionId: string) =>
    `/${language}/respond/${submissionId}/calendar.ics`,
  respondReceiptFile: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/receipt.pdf`,
  /** What the secretariat asks about answers that were sent. */
  respondQuestions: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/questions`,
  /** Asking the secretariat for what was sent. */
  respondReturn: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/return`,
  /** Aligning a participant with a published submission. */
  alignWith: (language: Language, { review, number }: { review: string; number: number }) =>
    `/${language}/reviews/${review}/submissions/${number}/align`,
  respondWithdraw: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/withdraw`,
  /** What the published report made of it. */
  respondUse: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/report`,
  respondSent: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/sent`,
};
