import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { clockOf, useClock } from "~/components/layout/use-clock";
import { answerPath } from "~/components/respond/answer-path";
import { PlainWords } from "~/components/text/plain-words";
import type { ClearanceStatus } from "~/domain/submission/clearance/clearance-rules";
import type { AskedClearance, Comment } from "~/domain/submission/clearance/read-clearance.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { paths } from "~/paths/paths";

type Props = { head: SubmissionHead; asked: AskedClearance };

const tones: Partial<Record<ClearanceStatus, string>> = {
  cleared: "tag tag-good",
  expired: "tag tag-warning",
  "handed-back": "tag tag-warning",
  changed: "tag tag-warning",
};

/** One request: who was asked, what they decided, and their comments on answers. */
export function AskedRequest({ head, asked }: Props) {
  const { t } = useTranslation("clearance");
  const clock = useClock(clockOf(head));
  const language = useLanguage();
  const { status, mine, comments, requestedAt } = asked;
  const open = status === "waiting" || status === "expired";
  return (
    <section>
      <h2>{t("request", { date: clock.dateTime(requestedAt) })}</h2>
      <p>
        <span className={tones[status] ?? "tag"}>{t(`status.${status}`)}</span>
      </p>
      <Facts head={head} asked={asked} />
      {open && mine ? (
        <p className="buttons">
          <a className="button" href={paths.respondClearanceText(language, head.id)}>
            {t("asked.open")}
          </a>
        </p>
      ) : null}
      {comments.length > 0 ? <h3>{t("asked.comments")}</h3> : null}
      <CommentList comments={comments} head={head} />
      {open && head.mayAskClearance ? <Acts /> : null}
    </section>
  );
}

/** Sending again, and cancelling. */
function Acts() {
  const { t } = useTranslation("clearance");
  return (
    <form method="post" className="no-print">
      <p className="quiet">{t("cancelHint")}</p>
      <div className="buttons">
        <button className="button button-second" name="intent" value="resend">
          {t("resend")}
        </button>
        <button className="button button-second" name="intent" value="cancelRequest">
          {t("cancelRequest")}
        </button>
      </div>
    </form>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ head, asked }: Props) {
  const { t } = useTranslation("clearance");
  const clock = useClock(clockOf(head));
  const { name, email, byLink, requestedBy, decidedAt, clearedName, clearedTitle, reason, note, status } = asked;
  const waits = status === "waiting" || status === "expired";
  const how = email ? t("asked.byLink", { email }) : byLink ? t("asked.byLinkClosed") : "";
  return (
    <dl className="facts">
      <Fact label={t("asked.who")}>{[name, how].filter(Boolean).join(", ")}</Fact>
      {requestedBy ? <Fact label={t("asked.by")}>{requestedBy}</Fact> : null}
      {byLink && waits ? <Fact label={t("asked.until")}>{clock.dateTime(asked.expiresAt)}</Fact> : null}
      {note ? (
        <Fact label={t("asked.note")}>
          <PlainWords text={note} />
        </Fact>
      ) : null}
      {clearedName ? <Fact label={t("asked.clearedBy")}>{[clearedName, clearedTitle].join(", ")}</Fact> : null}
      {decidedAt ? <Fact label={t("asked.decided")}>{clock.dateTime(decidedAt)}</Fact> : null}
      {reason ? (
        <Fact label={t("asked.reason")}>
          <PlainWords text={reason} />
        </Fact>
      ) : null}
    </dl>
  );
}

/** Comments on answers; where the team reads them, each leads to its answer. */
function CommentList({ comments, head }: { comments: Comment[]; head: SubmissionHead }) {
  const { place } = usePlaceWords();
  const language = useLanguage();
  if (comments.length === 0) return null;
  return (
    <ul>
      {comments.map((comment) => (
        <li key={comment.id}>
          <a href={answerPath(language, head, comment)}>{place(comment)}</a>
          <blockquote className="document">
            <p>
              <PlainWords text={comment.text} />
            </p>
          </blockquote>
        </li>
      ))}
    </ul>
  );
}
