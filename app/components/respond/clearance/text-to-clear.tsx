import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { typedText } from "~/components/form/form-failure";
import { AnnexList } from "~/components/submission/annex-list";
import { NotApplicableList } from "~/components/submission/not-applicable-list";
import { PlainWords } from "~/components/text/plain-words";
import { Words } from "~/components/text/words";
import type { DraftAnswer, DraftSession } from "~/domain/submission/answer/read-own-draft.server";
import type { TextToClear as Text } from "~/domain/submission/clearance/read-clearance.server";
import type { DraftAnnex } from "~/domain/submission/annex/shown-annex";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { paths } from "~/paths/paths";
import { readingsOf } from "~/question-kinds/reading-register";
import { WhoReads } from "~/components/respond/submit/who-reads";
import { CommentForm } from "./comment-form";
import { DecideForms } from "./decide-forms";
import { Decided } from "./decided";
import type { ReadingProps } from "./reading-props";
import { useNamedTime } from "./use-named-time";

/** The whole text for the person who is asked to clear it, to be read, printed, commented on and decided on. */
export function TextToClear(props: ReadingProps) {
  const { text, failure } = props;
  const { t } = useTranslation("clearance");
  const { head, draft, decided } = text;
  if (decided || !draft) return <Decided text={text} />;
  const typed = typedText(failure, "place");
  const errors = failure?.fieldErrors ?? {};
  return (
    <>
      <ErrorSummary fieldErrors={typed === null ? errors : { [`c${typed}`]: Object.values(errors).flat() }} />
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("changed")}</p> : null}
      <p className="kicker">{t("read.kicker", { name: head.owner.name, review: head.review.title })}</p>
      <h1>{t("read.title")}</h1>
      <Introduction text={text} />
      <WhoReads draft={draft} />
      {draft.sessions
        .filter(({ answers }) => answers.length > 0)
        .map((session) => (
          <SessionToClear key={session.session} session={session} {...props} />
        ))}
      <NotApplicableList all={draft.notApplicable} />
      <AnnexesToClear {...props} />
      <DecideForms {...props} />
    </>
  );
}

/** The files that are sent with the text, for the same reader. */
function AnnexesToClear({ text: { head, draft }, token }: ReadingProps) {
  const language = useLanguage();
  const hrefOf = ({ id: annex }: DraftAnnex) =>
    token === null
      ? paths.respondClearanceAnnex(language, { submissionId: head.id, annex })
      : paths.clearanceAnnex(language, { token, annex });
  return <AnnexList annexes={draft?.annexes ?? []} hrefOf={hrefOf} />;
}

function Introduction({ text: { head, requestedBy, note, expiresAt } }: { text: Text }) {
  const { t } = useTranslation("clearance");
  const named = useNamedTime(head);
  return (
    <>
      <p className="lead">{requestedBy ? t("read.asks", { name: requestedBy }) : t("read.asksNobody")}</p>
      {note ? (
        <div className="notice">
          <p className="notice-title">{t("read.note")}</p>
          <p>
            <PlainWords text={note} />
          </p>
        </div>
      ) : null}
      <p className="no-print">
        <a href="#decision">{t("read.toDecision")}</a>. {t("read.print")} {t("read.languages")}
      </p>
      {expiresAt ? <p className="quiet no-print">{t("read.alone", { date: named(expiresAt) })}</p> : null}
    </>
  );
}

function SessionToClear({ session, ...props }: ReadingProps & { session: DraftSession }) {
  const { part } = usePlaceWords();
  return (
    <section>
      <h2>{part({ number: session.session, label: session.label })}</h2>
      {session.answers.map((answer) => (
        <AnswerToClear key={answer.question} answer={answer} {...props} />
      ))}
    </section>
  );
}

function AnswerToClear({ answer, ...props }: ReadingProps & { answer: DraftAnswer }) {
  const { t } = useTranslation("clearance");
  const { session, question } = answer;
  const { DraftReading } = readingsOf(answer.kind);
  const said = props.text.comments.filter((one) => one.session === session && one.question === question);
  return (
    <article id={`s${session}q${question}`}>
      <h3>
        <Words text={answer.questionText} />
      </h3>
      <DraftReading answer={answer} />
      {said.length > 0 ? <p className="quiet small">{t("read.yourComments")}</p> : null}
      {said.map(({ id, text }) => (
        <blockquote key={id} className="document">
          <p>
            <PlainWords text={text} />
          </p>
        </blockquote>
      ))}
      <CommentForm answer={answer} {...props} />
    </article>
  );
}
