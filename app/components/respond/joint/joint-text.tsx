import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { typedText } from "~/components/form/form-failure";
import { PlainWords } from "~/components/text/plain-words";
import { Words } from "~/components/text/words";
import { NotApplicableList } from "~/components/submission/not-applicable-list";
import { AnnexList } from "~/components/submission/annex-list";
import { LevelLines } from "~/components/respond/submit/who-reads";
import { clockOf, useClock } from "~/components/layout/use-clock";
import type { JointAnnex, JointAnswer, JointText as Text } from "~/domain/submission/joint/read-joint-text.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { formatList, pluralBefore } from "~/language/grammar/join-list";
import { paths } from "~/paths/paths";
import { readingsOf } from "~/question-kinds/reading-register";
import { ConfirmForm, DeclineForm, WithdrawForm } from "./decide-forms";
import type { JointTextProps } from "./joint-props";

/** The text of a joint submission, for a focal point of a participant that it names. */
export function JointText({ text, failure }: JointTextProps) {
  const { t } = useTranslation("joint");
  const language = useLanguage();
  const { owner, review, sessions, submissionId } = text;
  const participant = text.participant.slug;
  const hrefOf = ({ id: annex }: JointAnnex) => paths.respondJointAnnex(language, { submissionId, participant, annex });
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">{t("text.kicker", { lead: owner.name, review: review.title })}</p>
      <h1>{t("text.title")}</h1>
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("changed")}</p> : null}
      <Introduction text={text} />
      {sessions ? <Answers sessions={sessions} /> : <p>{t("text.closed")}</p>}
      <NotApplicableList all={text.notApplicable} />
      <AnnexList annexes={text.annexes} hrefOf={hrefOf} />
      <Decision text={text} failure={failure} />
    </>
  );
}

const tones = { confirmed: "notice notice-good", changed: "notice notice-warning" };

function Status({ text }: { text: Text }) {
  const { t } = useTranslation("joint");
  const clock = useClock(clockOf(text));
  const { status, answeredAt, open, inSent } = text;
  if (!open && status !== "declined" && status !== "withdrawn") {
    return <p className="notice">{t(inSent ? "now.sentNamed" : "now.sentNotNamed")}</p>;
  }
  if (status === "asked" || !answeredAt) return null;
  const tone = status === "confirmed" || status === "changed" ? tones[status] : "notice";
  return <p className={tone}>{t(`now.${status}`, { date: clock.dateTime(answeredAt) })}</p>;
}

function Introduction({ text }: { text: Text }) {
  const { t } = useTranslation(["joint", "respond"]);
  const language = useLanguage();
  const { owner, participant, note, sessions, published, review, number, levels } = text;
  const confidential = levels["without-name"] + levels.secretariat > 0;
  return (
    <>
      <p className="lead">{t("joint:text.lead", { lead: owner.name, participant: participant.name.text })}</p>
      <Status text={text} />
      {note ? (
        <div className="notice">
          <p className="notice-title">{t("joint:text.note")}</p>
          <p>
            <PlainWords text={note} />
          </p>
        </div>
      ) : null}
      {published ? (
        <p>
          <a href={paths.submission(language, { review: review.slug, number })}>{t("joint:text.published")}</a>
        </p>
      ) : null}
      {sessions && confidential ? (
        <section className="notice">
          <p>{t("respond:level.summary")}</p>
          <ul>
            <LevelLines levels={levels} name={owner.name} />
          </ul>
        </section>
      ) : null}
      {sessions ? (
        <p className="no-print">
          <a href="#decision">{t(text.open ? "joint:text.toDecision" : "joint:text.toWithdrawal")}</a>.{" "}
          {t("joint:text.print")} {t("joint:text.languages")}
        </p>
      ) : null}
    </>
  );
}

function Answers({ sessions }: { sessions: NonNullable<Text["sessions"]> }) {
  const { t } = useTranslation("joint");
  const { part } = usePlaceWords();
  if (sessions.length === 0) return <p className="notice">{t("text.empty")}</p>;
  return sessions.map(({ session, label, answers }) => (
    <section key={session}>
      <h2>{part({ number: session, label })}</h2>
      {answers.map((answer) => (
        <Answer key={answer.question} answer={answer} />
      ))}
    </section>
  ));
}

function Answer({ answer }: { answer: JointAnswer }) {
  const { t } = useTranslation("joint");
  const language = useLanguage();
  const { DraftReading } = readingsOf(answer.kind);
  const { objectives } = answer;
  return (
    <article>
      <h3>
        <Words text={answer.questionText} />
      </h3>
      <DraftReading answer={answer} />
      {objectives.length > 0 ? (
        <p className="quiet small">
          {t("text.objectives", {
            count: pluralBefore(objectives),
            list: formatList(objectives.map(String), language),
          })}
        </p>
      ) : null}
    </article>
  );
}

/** What the participant can do now: confirm, decline, or withdraw. */
function Decision({ text, failure }: JointTextProps) {
  const { t } = useTranslation("joint");
  const { open, status, inSent } = text;
  const intent = typedText(failure, "intent");
  const failureOf = (one: string) => (intent === one ? failure : null);
  const agreed = status === "confirmed" || status === "changed";
  const confirms =
    open && text.sessions !== null && text.sessions.length > 0 && (status === "asked" || status === "changed");
  if (!confirms && !(agreed && (open || inSent)) && status !== "asked") return null;
  if (!open && status === "asked") return null;
  return (
    <section id="decision" className="no-print" aria-labelledby="decision-title">
      <h2 id="decision-title">{t("decide.title")}</h2>
      {confirms ? <ConfirmForm text={text} failure={failureOf("confirm")} /> : null}
      {open && status === "asked" && !inSent ? <DeclineForm failure={failureOf("decline")} /> : null}
      {agreed && (open || inSent) ? <WithdrawForm text={text} failure={failureOf("withdraw")} /> : null}
    </section>
  );
}
