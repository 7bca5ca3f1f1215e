import { useTranslation } from "react-i18next";
import { Prose } from "~/components/public/prose";
import { Tally } from "~/components/tally/tally";
import type { TallyCounts } from "~/components/tally/tally-words";
import { TextNote, Words } from "~/components/text/words";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { QuestionLine } from "~/domain/review/list-questions.server";
import type { SessionRecord } from "~/domain/review/read-session.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { NoteLink } from "~/components/public/note-link";
import { Agenda } from "./agenda";
import { QuestionList } from "./question-list";
import { SessionFacts } from "./session-facts";
import { SessionInputs } from "./session-inputs";

type Props = { review: ReviewSummary; session: SessionRecord; questions: QuestionLine[]; counts: TallyCounts };

/** A thematic session: who led it, its objectives, questions and background, who spoke and who wrote. */
export function SessionPage({ review, session, questions, counts }: Props) {
  const { t } = useTranslation("session");
  const language = useLanguage();
  const { number, label, background, agenda, inputs, hasNote } = session;
  return (
    <>
      <p className="kicker">
        <a href={paths.review(language, review.slug)}>
          <Words text={review.shortTitle} />
        </a>{" "}
        · {t("numbered", { number })}
      </p>
      <h1>
        <Words text={label} />
      </h1>
      <SessionFacts session={session} review={review} />
      {hasNote ? <NoteLink review={review.slug} session={number} /> : null}
      <h2>{t("sent")}</h2>
      <Tally counts={counts} href={paths.submissions(language, review.slug, { session: number })} />
      <h2 id="objectives">{t("objectivesTitle")}</h2>
      <Objectives session={session} review={review.slug} />
      <h2 id="questions">{t("questions.title")}</h2>
      <QuestionList questions={questions} />
      {background ? (
        <>
          <h2 id="background">{t("background")}</h2>
          <Prose text={background} />
        </>
      ) : null}
      {agenda.length > 0 ? (
        <>
          <h2 id="agenda">{t("agenda.title")}</h2>
          <Agenda items={agenda} />
        </>
      ) : null}
      {inputs.length > 0 ? (
        <>
          <h2 id="inputs">{t("inputs.title")}</h2>
          <SessionInputs session={session} review={review.slug} />
        </>
      ) : null}
    </>
  );
}

function Objectives({ session, review }: { session: SessionRecord; review: string }) {
  const language = useLanguage();
  return (
    <ul className="ruled-list numbered">
      {session.objectives.map(({ number, title }) => (
        <li key={number}>
          <span className="number quiet">{number}</span>
          <span>
            <a href={paths.objective(language, { review, objective: number })}>
              <Words text={title} />
            </a>{" "}
            <TextNote text={title} />
          </span>
        </li>
      ))}
    </ul>
  );
}
