import { isDeepStrictEqual } from "node:util";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { reviewFactsSchema, substituteSchema } from "~/domain/review/review-schema";
import { reviewContactSchema } from "~/domain/review/review-contact";
import { levelClassesOf } from "~/domain/counting/publication-level";
import { commentersOf, publicationRuleOf } from "~/domain/review/publication-rules";
import { regionNamesSchema } from "~/domain/review/region-names";
import { zoneNamesSchema } from "~/domain/review/zone-name";
import type { StoredFacts } from "~/domain/review/stored-facts.server";
import { isLanguage, type Language, languages } from "~/language/language";
import { wallTime } from "~/language/zoned-time";
import { known } from "~/domain/review/document/known";
import { recordOf } from "./export-record";
import { textsOf } from "./export-texts";
import {
  type ReviewDocument,
  reviewDocumentSchema,
  type WrittenDocument,
} from "~/domain/review/document/review-document";
import { writtenRegister } from "~/domain/review/register/written-register";
import { questionScopes } from "~/domain/review/question-scope";
import { readShownWhen } from "~/domain/review/shown-when";

/** The languages of a review; all that the portal has where it names none. */
export function languagesOfReview(stored: unknown): Language[] {
  const named = Array.isArray(stored) ? stored.filter(isLanguage) : [];
  return named.length > 0 ? named : [...languages];
}

/** A review as it is stored, with the record of its meeting. */
export type StoredReview = { setup: ReviewSetup; facts: StoredFacts };

function datesOf({ setup }: StoredReview): WrittenDocument["dates"] {
  const { timeZone, opensAt, submissionsCloseAt, meetingOn, meetingEndsOn } = setup;
  const wall = (instant: Date | null) => (instant === null ? undefined : wallTime(instant, timeZone));
  return {
    opens: wallTime(opensAt, timeZone),
    closes: wallTime(submissionsCloseAt, timeZone),
    ...known({
      lateUntil: wall(setup.lateUntil),
      meeting: meetingOn === null ? undefined : { from: meetingOn, ...known({ to: meetingEndsOn }) },
      circulated: wall(setup.draftCirculatedAt),
      commentsUntil: wall(setup.commentsCloseAt),
    }),
  };
}

function sessionsOf({ facts }: StoredReview, original: Language): WrittenDocument["sessions"] {
  const { text, textOrNull } = textsOf(original);
  return facts.sessions.map((row) => {
    const moderator = textOrNull(row.moderatorName);
    return {
      number: row.number,
      label: text(row.label),
      objectives: row.objectives.map(({ objectiveNumber }) => objectiveNumber),
      ...known({
        organizers: row.organizers.length > 0 ? row.organizers.map(({ participant }) => participant.slug) : undefined,
        heldAt: row.heldAt,
        moderator: moderator && { name: moderator, ...known({ affiliation: textOrNull(row.moderatorAffiliation) }) },
        speaker: row.speaker && {
          participant: row.speaker.slug,
          ...known({ name: textOrNull(row.speakerName), title: textOrNull(row.speakerTitle) }),
        },
        agenda:
          row.agenda.length > 0
            ? row.agenda.map(({ minutes, title, speaker }) => ({
                title: text(title),
                ...known({ minutes, speaker: textOrNull(speaker) }),
              }))
            : undefined,
        background: textOrNull(row.background),
        heldOn: row.heldOn,
      }),
    };
  });
}

type Json = ReviewDocument["questions"][number]["settings"];

/** What a column of type JSON holds is JSON. */
const jsonOf = (stored: unknown) => (stored ?? undefined) as Json;

function questionsOf({ setup }: StoredReview, original: Language): WrittenDocument["questions"] {
  const { text } = textsOf(original);
  return setup.questions.map(({ number, key, kind, scope, sessionId, objectiveNumber, version }) => ({
    number,
    key,
    kind: kind as ReviewDocument["questions"][number]["kind"],
    scope: questionScopes.find((one) => one === scope) ?? "every-session",
    label: text(version.label),
    stateText: text(version.stateText),
    guidance: text(version.guidance),
    required: version.required,
    ...known({
      stakeholderText: isDeepStrictEqual(version.stakeholderText, version.stateText)
        ? undefined
        : text(version.stakeholderText),
      session: setup.sessions.find(({ id }) => id === sessionId)?.number,
      objective: objectiveNumber,
      wordLimit: version.wordLimit,
      settings: jsonOf(version.settings),
      shownWhen: readShownWhen(version.shownWhen),
    }),
  }));
}

function coChairsOf({ facts }: StoredReview, original: Language): WrittenDocument["coChairs"] {
  const { text } = textsOf(original);
  return facts.coChairs.map(({ participant, name, title, substitute }) => {
    const second = substitute === null ? undefined : substituteSchema.parse(substitute);
    return {
      participant: participant.slug,
      name: text(name),
      title: text(title),
      ...known({ substitute: second && { name: text(second.name), title: text(second.title) } }),
    };
  });
}

function contactOf({ setup }: StoredReview, original: Language): WrittenDocument["contact"] {
  const contact = reviewContactSchema.safeParse(setup.contact);
  if (!contact.success || contact.data.email === "") return undefined;
  return { office: textsOf(original).text(contact.data.office), email: contact.data.email };
}

function factsPart({ setup }: StoredReview, original: Language) {
  const { text, textOrNull } = textsOf(original);
  const facts = reviewFactsSchema.parse(setup.facts);
  return {
    heldIn: text(facts.heldIn),
    organizers: facts.jointOrganizers.map(text),
    withHearing: facts.withHearing,
    ...known({
      mandate: facts.mandate && { text: text(facts.mandate.text), url: facts.mandate.url },
      occasion: textOrNull(facts.occasion),
      sessionsBasis: textOrNull(facts.sessionsBasis),
    }),
  };
}

/**
 * A stored review as its document, without the bodies, codes and outlines that have tables of other nouns: what the pages
 * of the set-up show.
 */
export function setUpDocument(stored: StoredReview): ReviewDocument {
  const { setup, facts } = stored;
  const chosen = languagesOfReview(setup.languages);
  const [original = "en"] = chosen;
  const { text } = textsOf(original);
  const written: WrittenDocument = {
    format: 1,
    review: setup.slug,
    region: setup.region,
    regionNames: regionNamesSchema.parse(setup.regionNames),
    edition: setup.edition,
    languages: chosen,
    title: text(setup.title),
    shortTitle: text(setup.shortTitle),
    place: text(setup.place),
    ...factsPart(stored, original),
    timeZone: setup.timeZone,
    zoneName: zoneNamesSchema.parse(setup.zoneName),
    dates: datesOf(stored),
    coChairs: coChairsOf(stored, original),
    sessions: sessionsOf(stored, original),
    questions: questionsOf(stored, original),
    participants: facts.participations.map(({ participant }) => participant.slug).sort(),
    documents: writtenRegister(setup, original),
    quantifierScale: setup.quantifierScale as ReviewDocument["quantifierScale"],
    publication: publicationRuleOf(setup.publicationRule),
    commentBy: commentersOf(setup.commentBy),
    levelClasses: levelClassesOf(setup.levelClasses),
    secondFactorRequired: setup.secondFactorRequired,
    ...known({ wordLimit: setup.wordLimit, contact: contactOf(stored, original), record: recordOf(stored, original) }),
  };
  return reviewDocumentSchema.parse(written);
}
