import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import { usePlaceWords } from "~/i18n/use-place-words";
import type { AnswerInVersion, CodingText } from "~/domain/coding/text/read-text.server";
import { stepsInVersion } from "~/domain/coding/text/steps-in-version";

type Props = {
  text: Pick<CodingText, "id" | "answers" | "notApplicable">;
  textHref: (frozenAnswerId: string) => string;
};

/** Where one is in the submission, the way to what one has not coded in it, and all its answers by session. */
export function SubmissionOutline({ text: { id, answers, notApplicable }, textHref }: Props) {
  const { t } = useTranslation("coding");
  if (answers.length < 2 && notApplicable.length === 0) return null;
  const { place, open, previousOpenId, nextOpenId } = stepsInVersion(answers, id);
  return (
    <nav className="small submission-outline" aria-label={t("outline.title")}>
      <details>
        <summary>
          {t("outline.place", { place, count: answers.length })}{" "}
          <span className="quiet">{open > 0 ? t("outline.open", { count: open }) : t("outline.done")}</span>
        </summary>
        <AnswersBySession id={id} answers={answers} textHref={textHref} />
        <NotApplicable all={notApplicable} />
      </details>
      {previousOpenId || nextOpenId ? (
        <p className="text-way">
          {previousOpenId ? <Link to={textHref(previousOpenId)}>{t("outline.previous")}</Link> : null}
          {nextOpenId ? <Link to={textHref(nextOpenId)}>{t("outline.next")}</Link> : null}
        </p>
      ) : null}
    </nav>
  );
}

/** What is not there to be read, and why. */
function NotApplicable({ all }: { all: CodingText["notApplicable"] }) {
  const { t } = useTranslation("coding");
  const { place } = usePlaceWords();
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="outline-not-applicable">
      <h2 id="outline-not-applicable" className="outline-session">
        {t("outline.notApplicable")}
      </h2>
      <ul className="plain-list">
        {all.map(({ session, question, language, reason }) => (
          <li key={`${session}-${question}`}>
            {place({ session, question })}:{" "}
            <span lang={language}>
              <PlainWords text={reason} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type ListProps = Omit<Props["text"], "notApplicable"> & Pick<Props, "textHref">;

function AnswersBySession({ id, answers, textHref }: ListProps) {
  const { part } = usePlaceWords();
  const sessions = [...new Set(answers.map(({ session }) => session))];
  return sessions.map((session) => (
    <section key={session} aria-labelledby={`outline-${session}`}>
      <h2 id={`outline-${session}`} className="outline-session">
        {part({ number: session })}
      </h2>
      <ol className="plain-list">
        {answers
          .filter((answer) => answer.session === session)
          .map((answer) => (
            <li key={answer.id}>
              <AnswerLink answer={answer} current={answer.id === id} href={textHref(answer.id)} />
            </li>
          ))}
      </ol>
    </section>
  ));
}

type LinkProps = { answer: AnswerInVersion; current: boolean; href: string };

function AnswerLink({ answer: { question, label, progress }, current, href }: LinkProps) {
  const { t } = useTranslation("coding");
  const name = t("outline.answer", { question, label });
  return (
    <>
      {current ? <strong aria-current="true">{name}</strong> : <Link to={href}>{name}</Link>}{" "}
      <span className="quiet">{t(`outline.progress.${progress}`)}</span>
    </>
  );
}
