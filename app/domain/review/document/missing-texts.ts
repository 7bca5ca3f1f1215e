import { settingsPrefix, setUpOf } from "~/question-kinds/set-up-register";
import { eachLanguage, type InEveryLanguage, type Language } from "~/language/language";
import { wordsIn } from "./document-texts";
import type { DocumentText, ReviewDocument } from "./review-document";

/** The parts in which a review is set up, in the order in which they are worked through: each has its page. */
export const setUpParts = [
  "about",
  "meeting",
  "dates",
  "coChairs",
  "rules",
  "sessions",
  "questions",
  "outline",
  "participants",
] as const;
export type SetUpPart = (typeof setUpParts)[number];

/** A text that is to be there in a language of the review and is not. */
export type MissingText = {
  part: SetUpPart;
  /** The session or question that it belongs to; null for the review itself. */
  number: number | null;
  /** The name of the field on its page, with the language: "title-fr". */
  field: string;
  language: Language;
};

/** The names of the region, each with the name of its field: see region-names.ts. */
export const regionNameFields = {
  name: "regionName",
  short: "regionShort",
  ofName: "regionOfName",
  ofShort: "regionOfShort",
} as const;

type Wanted = { part: SetUpPart; number: number | null; name: string; text: DocumentText | undefined };

const ofReview = (part: SetUpPart, name: string, text: DocumentText | undefined): Wanted => ({
  part,
  number: null,
  name,
  text,
});

/** One of several names by language, as a text. */
const named = (names: InEveryLanguage<Record<string, string>>, key: string) =>
  eachLanguage((language) => names[language][key] ?? "");

function textsAboutReview({ title, shortTitle, regionNames }: ReviewDocument): Wanted[] {
  return [
    ofReview("about", "title", title),
    ofReview("about", "shortTitle", shortTitle),
    ...(["name", "short", "ofName", "ofShort"] as const).flatMap((key) =>
      regionNames ? [ofReview("about", regionNameFields[key], named(regionNames, key))] : [],
    ),
  ];
}

function textsOfMeeting(document: ReviewDocument): Wanted[] {
  const { place, heldIn, zoneName, mandate, organizers, occasion, sessionsBasis } = document;
  return [
    ofReview("meeting", "place", place),
    ofReview("meeting", "heldIn", heldIn),
    ofReview("meeting", "zoneName", named(zoneName, "name")),
    ofReview("meeting", "zoneInTime", named(zoneName, "inTime")),
    ...(mandate ? [ofReview("meeting", "mandate", mandate.text)] : []),
    ...(occasion ? [ofReview("meeting", "occasion", occasion)] : []),
    ...(sessionsBasis ? [ofReview("meeting", "sessionsBasis", sessionsBasis)] : []),
    ...organizers.map((text, at) => ofReview("meeting", `organizer${at + 1}`, text)),
  ];
}

function textsOfCoChairs({ coChairs }: ReviewDocument): Wanted[] {
  return coChairs.flatMap(({ name, title, substitute }, at) => {
    const base = `coChair${at + 1}`;
    return [
      ofReview("coChairs", `${base}Name`, name),
      ofReview("coChairs", `${base}Title`, title),
      ...(substitute
        ? [
            ofReview("coChairs", `${base}SubstituteName`, substitute.name),
            ofReview("coChairs", `${base}SubstituteTitle`, substitute.title),
          ]
        : []),
    ];
  });
}

/** Every text that readers of the review see, whether or not it is there. */
function wantedTexts(document: ReviewDocument): Wanted[] {
  return [
    ...textsAboutReview(document),
    ...textsOfMeeting(document),
    ...textsOfCoChairs(document),
    ...document.sessions.flatMap(({ number, label, background }): Wanted[] => [
      { part: "sessions", number, name: "label", text: label },
      ...(background ? [{ part: "sessions" as const, number, name: "background", text: background }] : []),
    ]),
    ...document.questions.flatMap(({ number, label, stateText, stakeholderText, guidance, ...question }): Wanted[] => [
      { part: "questions", number, name: "label", text: label },
      { part: "questions", number, name: "stateText", text: stateText },
      ...(stakeholderText
        ? [{ part: "questions" as const, number, name: "stakeholderText", text: stakeholderText }]
        : []),
      ...(Object.keys(guidance).length > 0
        ? [{ part: "questions" as const, number, name: "guidance", text: guidance }]
        : []),
      ...setUpOf(question.kind)
        .texts(question.settings ?? null)
        .map(({ name, text }) => ({
          part: "questions" as const,
          number,
          name: settingsPrefix(question.kind) + name,
          text,
        })),
    ]),
  ];
}

/** The texts that are missing in one of the languages of the review; a text that may be left out counts once it is begun. */
export function missingTexts(document: ReviewDocument): MissingText[] {
  return wantedTexts(document).flatMap(({ part, number, name, text }) =>
    document.languages
      .filter((language) => wordsIn(text, language).trim() === "")
      .map((language) => ({ part, number, field: `${name}-${language}`, language })),
  );
}

/** The dates that a cycle has and that this review does not; a time for late submissions need not be given. */
export function missingDates({ dates }: Pick<ReviewDocument, "dates">): ("meeting" | "circulated" | "commentsUntil")[] {
  return (["meeting", "circulated", "commentsUntil"] as const).filter((name) => dates[name] === undefined);
}

export function countMissing(document: ReviewDocument): number {
  return missingTexts(document).length;
}

/** What keeps a review from being opened, beside texts that are missing: each is a fault of its own. */
export const openingGaps = ["noSessions", "noQuestions", "noParticipants"] as const;
export type OpeningGap = (typeof openingGaps)[number];

export function openingGapsOf({ sessions, questions, participants }: ReviewDocument): OpeningGap[] {
  const lists = { noSessions: sessions, noQuestions: questions, noParticipants: participants };
  return openingGaps.filter((gap) => lists[gap].length === 0);
}

/** Objectives that no session takes up, and those that several do. */
export function coverageOfObjectives({ sessions }: Pick<ReviewDocument, "sessions">): {
  none: number[];
  several: number[];
} {
  const taken = sessions.flatMap(({ objectives }) => objectives);
  const times = (objective: number) => taken.filter((one) => one === objective).length;
  const all = Array.from({ length: 23 }, (_, index) => index + 1);
  return { none: all.filter((one) => times(one) === 0), several: all.filter((one) => times(one) > 1) };
}
