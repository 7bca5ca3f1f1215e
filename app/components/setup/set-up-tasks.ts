import type { SetUpPart } from "~/domain/review/document/missing-texts";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";

type PathOf = (language: Language, review: string) => string;

/** The page of each part of the set-up: a part is in the list of tasks once its page is here. */
export const setUpPages: Partial<Record<SetUpPart, PathOf>> = {
  about: paths.setUpAbout,
  meeting: paths.setUpMeeting,
  dates: paths.setUpDates,
  coChairs: paths.setUpCoChairs,
  rules: paths.setUpRules,
  participants: (language, review) => paths.participants(language, review),
  sessions: (language, review) => paths.setUpSessions(language, review),
  questions: (language, review) => paths.setUpQuestions(language, review),
  outline: (language, review) => paths.setUpOutline(language, review),
};
