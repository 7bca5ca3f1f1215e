import { submissionKind } from "~/domain/submission/submission-owner";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { PublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { numberedPlace } from "~/domain/submission/published/source-place";
import type { ReadAnswer, ReadSession } from "~/domain/submission/published/submission-reading";
import type { PrintedAnswer, SubmissionDocument } from "~/formats/pdf/submission/render-submission-pdf.server";
import { formatDate, formatDateTime, formatNumber, formatSize } from "~/language/format";
import { grammarOf } from "~/language/grammar/grammar";
import { formatList, pluralBefore } from "~/language/grammar/join-list";
import type { Language } from "~/language/language";
import { maskSign } from "~/language/text/masked-text";
import { partWords, placeWords } from "./place-words";
import type { Translate } from "./resources.server";

type Words = { t: Translate; language: Language };
type Shown = { review: ReviewSummary; submission: PublishedVersion; language: Language };

function placeIn(place: string, t: Translate): string {
  const numbered = numberedPlace(place);
  return numbered ? t(`submission:sources.${numbered.in}`, numbered) : place;
}

function notesOf({ language: written, masked, objectives, sources }: ReadAnswer, { t, language }: Words) {
  const { semicolon, colon } = grammarOf(language);
  const named = objectives.map(({ number, label }) => `${number} ${label.text}`).join(semicolon);
  const titles = [...new Set(sources.map(({ document }) => document.text))];
  const placesIn = (title: string) =>
    sources.filter(({ document }) => document.text === title).map(({ place }) => placeIn(place, t));
  return [
    ...(written === language ? [] : [t(`common:inLanguage.${written}`)]),
    ...masked.map((reason) => t(`submission:masked.${reason}`, { sign: maskSign })),
    ...(objectives.length === 0 ? [] : [`${t("submission:objectives", { count: pluralBefore(objectives) })} ${named}`]),
    ...(titles.length === 0 ? [] : [t("submission:sources.label")]),
    ...titles.map((title) => `${title}${colon}${placesIn(title).join(semicolon)}`),
  ].map((text) => ({ text, language }));
}

function answersOf({ answers }: ReadSession, words: Words): PrintedAnswer[] {
  return answers.map((answer, index) => {
    const { objective, question, questionLabel, questionText } = answer;
    const begins = objective !== null && objective.number !== answers[index - 1]?.objective?.number;
    const under = begins ? words.t("common:underObjective", { number: objective.number }) : "";
    return {
      under: begins ? { text: `${under} ${objective.title.text}`, language: objective.title.language } : null,
      title: { text: `${question}. ${questionLabel.text}`, language: questionLabel.language },
      question: questionText,
      answer: { text: answer.text, language: answer.language },
      notes: notesOf(answer, words),
    };
  });
}

function linesOf({ review, submission }: Shown, { t, language }: Words): string[] {
  const { associates, version, publishedAt, entryMark } = submission;
  const date = formatDate(publishedAt, language, review.timeZone);
  const names = formatList(
    associates.map(({ name }) => name.text),
    language,
  );
  return [
    ...(associates.length > 0 ? [`${t("submission:jointWith")} ${names}`] : []),
    t("submission:publishedVersion", { version, date }),
    ...(entryMark ? [t(`common:entryMark.${entryMark}`)] : []),
  ];
}

function listsOf({ notApplicable, annexes }: PublishedVersion, { t, language }: Words): SubmissionDocument["lists"] {
  const marks = notApplicable.map(({ session, question, reason, language: written }) => ({
    text: `${placeWords(t, { session, question })}${grammarOf(language).colon}${reason}`,
    language: written,
  }));
  const files = annexes.map(({ position, title, type, size, language: written }) => ({
    text: `${t("submission:annexes.one", { position })}. ${title} (${type.toUpperCase()}, ${formatSize(size, language)})`,
    language: written,
  }));
  return [
    { title: t("submission:notApplicable.title"), items: marks },
    { title: t("submission:annexes.title"), items: files },
  ].filter(({ items }) => items.length > 0);
}

function factsOf({ review, submission }: Shown, { t, language }: Words): SubmissionDocument["facts"] {
  const { submittedAt, wordCount, receiptNumber, sha256 } = submission;
  const time = formatDateTime(submittedAt, language, review.timeZone);
  const zone = t("submission:receipt.zone", { zone: review.zoneName.inTime });
  const formatted = formatNumber(wordCount, language);
  return [
    { label: t("submission:receipt.submitted"), value: `${time} ${zone}` },
    { label: t("submission:receipt.length"), value: t("submission:words", { count: wordCount, formatted }) },
    ...(receiptNumber === null ? [] : [{ label: t("submission:receipt.number"), value: receiptNumber }]),
    { label: t(`submission:receipt.${receiptNumber === null ? "publicSha256" : "sha256"}`), value: sha256 },
  ];
}

/** A published version as it is printed, in the words of the page. */
export function submissionDocument(t: Translate, shown: Shown): SubmissionDocument {
  const { review, submission, language } = shown;
  const { participant, number, sessions } = submission;
  const words = { t, language };
  const kind = submissionKind(participant.class);
  const paraphrases = sessions.some(({ answers }) => answers.some(({ sources }) => sources.length > 0));
  const about = [t(`submission:kind.${kind}`), review.shortTitle.text, t("submission:number", { number })];
  return {
    language,
    title: participant.name.text,
    kicker: about.join(" · "),
    lines: linesOf(shown, words),
    notices: [
      ...(submission.fits ? [] : [`${t("common:changedText.title")} ${t("common:changedText.submission")}`]),
      ...(paraphrases ? [`${t("submission:demonstration.title")} ${t("submission:demonstration.text")}`] : []),
    ],
    sections: sessions.map((session) => ({
      title: partWords(t, { number: session.number, ...(session.label ? { label: session.label.text } : {}) }),
      answers: answersOf(session, words),
    })),
    lists: listsOf(submission, words),
    facts: factsOf(shown, words),
    disclaimer: `${t(`submission:disclaimer.${kind}`)} ${t("submission:disclaimer.designations")}`,
  };
}
