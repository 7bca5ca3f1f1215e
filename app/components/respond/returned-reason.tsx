import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ReturnedWith, SubmissionHead } from "~/domain/submission/submission-head.server";
import { answerPath } from "./answer-path";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { PlainWords } from "~/components/text/plain-words";
import { clockOf, useClock } from "~/components/layout/use-clock";

type Props = { head: SubmissionHead; returned: ReturnedWith | null; children?: ReactNode };

/** "Session 4, question 1", in the words of the three languages. */
const placeWords =
  /((?:session|séance|заседани\p{L}*|сесси\p{L}*)\s+(\d{1,3}),?\s+(?:question|вопрос\p{L}*)\s+(\d{1,3}))(?!\d)/giu;

/** The reason, with the questions that it names by number as links. */
function ReasonText({ head, reason }: { head: SubmissionHead; reason: string }) {
  const language = useLanguage();
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { index, 0: words, 2: session, 3: question } of reason.matchAll(placeWords)) {
    const href = answerPath(language, head, { session: Number(session), question: Number(question) });
    parts.push(
      <PlainWords key={`before-${index}`} text={reason.slice(from, index)} />,
      <a key={index} href={href}>
        {words}
      </a>,
    );
    from = index + words.length;
  }
  return [...parts, <PlainWords key="rest" text={reason.slice(from)} />];
}

/** The reason above an answer, folded into one line, while the submission is to be corrected. */
export function FoldedReason({ head }: { head: SubmissionHead }) {
  const { t } = useTranslation("respond");
  if (!head.returned) return null;
  return (
    <details className="returned-folded no-print">
      <summary>{t("question.returned")}</summary>
      <ReturnedReason head={head} returned={head.returned} />
    </details>
  );
}

/** What the secretariat says of single answers, each with the way to its answer. */
function Remarks({ head, returned }: { head: SubmissionHead; returned: ReturnedWith }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { place } = usePlaceWords();
  if (returned.remarks.length === 0) return null;
  return (
    <>
      <p>{t("overview.remarks")}</p>
      <ul>
        {returned.remarks.map(({ session, question, text }) => (
          <li key={`${session} ${question}`}>
            <a href={answerPath(language, head, { session, question })}>{place({ session, question })}</a>
            <blockquote className="document" lang={returned.language}>
              <p>
                <PlainWords text={text} />
              </p>
            </blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why the secretariat returned a text, in its words, and what follows from it. */
export function ReturnedReason({ head, returned, children }: Props) {
  const { t } = useTranslation("respond");
  const clock = useClock(clockOf(head));
  if (!returned) return null;
  const date = clock.dateTime(returned.at);
  return (
    <div className="notice notice-warning">
      {returned.reason === null ? (
        <p>{t("overview.returnedToTeam", { date })}</p>
      ) : (
        <>
          <p>{t("overview.returned", { date })}</p>
          <blockquote className="document" lang={returned.language}>
            <p>
              <ReasonText head={head} reason={returned.reason} />
            </p>
          </blockquote>
        </>
      )}
      <Remarks head={head} returned={returned} />
      {children}
    </div>
  );
}
