import type { AnswerKey, OwnVersionKey } from "~/domain/submission/submission-key";
import type { Language } from "~/language/language";
import { withQuery } from "./with-query";

/** Where participants write and send. */
export const respondPaths = {
  respond: (language: Language) => `/${language}/respond`,
  respondOverview: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}`,
  respondAnswer: (language: Language, key: AnswerKey) =>
    `/${language}/respond/${key.submissionId}/sessions/${key.session}/questions/${key.question}`,
  respondSave: (language: Language, key: AnswerKey) =>
    `/${language}/respond/${key.submissionId}/sessions/${key.session}/questions/${key.question}/save`,
  respondCheck: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/check`,
  respondConfirm: (language: Language, submissionId: string) =>
    withQuery(`/${language}/respond/${submissionId}/check`, { step: "confirm" }),
  respondVersion: (language: Language, key: OwnVersionKey) =>
    `/${language}/respond/${key.submissionId}/versions/${key.version}`,
  respondVersionText: (language: Language, key: OwnVersionKey) =>
    `/${language}/respond/${key.submissionId}/versions/${key.version}/text`,
  respondSent: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/sent`,
};
