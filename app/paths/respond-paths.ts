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
  respondSave: (language: Language, key: AnswerKey) =>
    `/${language}/respond/${key.submissionId}/sessions/${key.session}/questions/${key.question}/save`,
  respondSession: (language: Language, key: SessionKey) =>
    `/${language}/respond/${key.submissionId}/sessions/${key.session}`,
  respondCheck: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/check`,
  respondVersion: (language: Language, key: OwnVersionKey) =>
    `/${language}/respond/${key.submissionId}/versions/${key.version}`,
  respondVersionText: (language: Language, key: OwnVersionKey) =>
    `/${language}/respond/${key.submissionId}/versions/${key.version}/text`,
  respondSent: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/sent`,
};
