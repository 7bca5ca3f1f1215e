import { formatList, pluralBefore } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Words } from "~/components/text/words";
import type { DraftAnswer, DraftSession, OwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { answerPath } from "~/components/respond/answer-path";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { AnnexList } from "~/components/submission/annex-list";
import { NotApplicableList } from "~/components/submission/not-applicable-list";
import type { DraftAnnex } from "~/domain/submission/annex/shown-annex";
import { paths } from "~/paths/paths";
import { LevelTag } from "~/components/submission/level-tag";
import { answerLevel } from "~/domain/counting/publication-level";
import { KeptTexts } from "~/components/respond/kept/kept-texts";
import { useKeptTexts } from "~/components/respond/kept/use-kept-texts";
import { ClearanceNotice } from "~/components/respond/clearance/clearance-notice";
import { JointNotice } from "~/components/respond/joint/joint-notice";
import { AfterDeadline } from "./after-deadline";
import { ConfirmSubmission } from "./confirm-submission";
import { DraftProblems } from "./draft-problems";
import { WhoReads } from "./who-reads";
import { readingsOf } from "~/question-kinds/reading-register";

type AnswerProps = { answer: DraftAnswer; draft: OwnDraft };

function CheckedAnswer({ answer, draft }: AnswerProps) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { session, question, objectives } = answer;
  const { within } = usePlaceWords();
  const { DraftReading } = readingsOf(answer.kind);
  const href = answerPath(language, draft.head, { session, question });
  return (
    <article id={`s${session}q${question}`}>
      <h3>
        <Words text={answer.questionText} />
      </h3>
      <DraftReading answer={answer} />
      <p className="quiet small line-links">
        <span>{t("words", { count: answer.words })}</span>
        {objectives.length > 0 ? (
          <span>
            {t("check.refersTo", {
              count: pluralBefore(objectives),
              list: formatList(objectives.map(String), language),
            })}
          </span>
        ) : null}
        <LevelTag level={answerLevel(draft.head.level, answer.level)} />
        {draft.head.writeClosed ? null : (
          <a href={href} aria-label={t("check.changeOf", { place: within({ session, question }) })}>
            {t("check.change")}
          </a>
        )}
      </p>
    </article>
  );
}

function CheckedSession({ session, draft }: { session: DraftSession; draft: OwnDraft }) {
  const { t } = useTranslation("respond");
  const { part } = usePlaceWords();
  return (
    <section>
      <h2>{part({ number: session.session, label: session.label })}</h2>
      {session.answers.map((answer) => (
        <CheckedAnswer key={answer.question} answer={answer} draft={draft} />
      ))}
      {session.open > 0 ? <p className="quiet">{t("check.leftOpen", { count: session.open })}</p> : null}
    </section>
  );
}

function CheckedAnnexes({ draft: { head, annexes } }: { draft: OwnDraft }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const hrefOf = ({ id: annex }: DraftAnnex) => paths.respondAnnexFile(language, { submissionId: head.id, annex });
  return (
    <AnnexList annexes={annexes} hrefOf={hrefOf}>
      {head.writeClosed ? null : (
        <p className="no-print">
          <a href={paths.respondAnnexes(language, head.id)}>{t("check.annexesChange")}</a>
        </p>
      )}
    </AnnexList>
  );
}

function Sending({ draft, kept }: { draft: OwnDraft; kept: boolean }) {
  const { t } = useTranslation("respond");
  const { head, problems } = draft;
  if (head.submitClosed) {
    return (
      <>
        <p className="notice">{t(`closed.${head.submitClosed}`)}</p>
        {head.submitClosed === "deadlinePassed" ? <AfterDeadline /> : null}
      </>
    );
  }
  if (!head.maySubmit) return <p className="notice">{t("check.notYou", { name: head.owner.name })}</p>;
  if (head.clearanceRequired && draft.clearance !== "cleared") return null;
  if (problems.some(({ blocking }) => blocking)) return null;
  if (kept) {
    return (
      <p className="notice notice-wrong">
        <a href="#kept">{t("kept.beforeSubmitting")}</a>
      </p>
    );
  }
  return <ConfirmSubmission draft={draft} />;
}

/** What is different from the version sent last, or the warning that nothing is. */
function Changed({ draft: { changed, head } }: { draft: OwnDraft }) {
  const { t } = useTranslation("respond");
  const { within } = usePlaceWords();
  const language = useLanguage();
  if (!changed) return null;
  const { version, answers, annexes } = changed;
  if (answers.length === 0 && !annexes)
    return <p className="notice notice-warning">{t("check.unchanged", { version })}</p>;
  return (
    <section className="notice">
      <p>{t("check.changed", { version })}</p>
      <ul>
        {answers.map((key) => (
          <li key={`${key.session}-${key.question}`}>
            <a href={answerPath(language, head, key)}>{within(key)}</a>
          </li>
        ))}
        {annexes ? (
          <li>
            <a href={paths.respondAnnexes(language, head.id)}>{t("check.annexesChanged")}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

type Props = { draft: OwnDraft; fieldErrors: Record<string, string[]> };

/** All answers as they will be read, with what a member should know before sending, and the sending itself. */
export function CheckAnswers({ draft, fieldErrors }: Props) {
  const { t } = useTranslation("respond");
  const closed = draft.head.writeClosed;
  const { head, userId, groups } = draft;
  const kept = useKeptTexts({ submissionId: head.id, userId, groups, writable: !closed && head.mayWrite });
  return (
    <>
      <ErrorSummary fieldErrors={fieldErrors} />
      <h1>{t(closed ? "check.titleClosed" : "check.title")}</h1>
      {closed ? <p className="notice">{t(`closed.${closed}`)}</p> : <p className="lead">{t("check.lead")}</p>}
      <KeptTexts head={head} texts={kept} />
      <Changed draft={draft} />
      <ClearanceNotice head={head} mark={draft.clearance} />
      <JointNotice head={head} mark={draft.joint} />
      {closed ? null : <WhoReads draft={draft} />}
      {closed ? null : <DraftProblems draft={draft} />}
      {draft.sessions.map((session) => (
        <CheckedSession key={session.session} session={session} draft={draft} />
      ))}
      <NotApplicableList all={draft.notApplicable} />
      <CheckedAnnexes draft={draft} />
      {closed ? null : <Sending draft={draft} kept={kept.kept.length + kept.waiting > 0} />}
    </>
  );
}
