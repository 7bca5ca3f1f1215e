import { useTranslation } from "react-i18next";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { shownStatusOf } from "~/domain/submission/take-down-reasons";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { capitalize } from "~/language/grammar/join-list";
import type { SubmissionOwner } from "~/domain/submission/submission-owner";
import { EntryTag } from "~/components/submission/entry-tag";
import { PlainWords } from "~/components/text/plain-words";
import { clockOf, useClock } from "~/components/layout/use-clock";

type StateFacts = Pick<SubmissionHead, "state" | "takenDownReason" | "late" | "sentLevel" | "entryMark">;

/** The state of a submission, in words, with the mark of being late. */
export function StateWords({ head }: { head: StateFacts }) {
  const { t } = useTranslation("respond");
  const { state, late, sentLevel, entryMark } = head;
  const tone = state === "returned" ? "tag tag-warning" : state === "published" ? "tag tag-good" : "tag";
  return (
    <>
      <span className={tone}>
        {state === "published" && sentLevel === "without-name"
          ? t("level.published")
          : t(`state.${shownStatusOf(state, head)}`)}
      </span>{" "}
      {late ? <span className="tag">{t("late")}</span> : null} <EntryTag mark={entryMark} />
    </>
  );
}

/** One submission in the list of one's own. */
export function SubmissionLine({ head }: { head: SubmissionHead }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const title = useSubmissionTitle(head.owner);
  const clock = useClock(clockOf(head));
  return (
    <>
      <h3 className="line-title">
        <a href={paths.respondOverview(language, head.id)}>{title}</a>
      </h3>
      <p>
        <StateWords head={head} /> {head.joint ? <span className="quiet">{t("namedIn.mark")}</span> : null}
      </p>
      {head.returned?.reason ? (
        <blockquote className="quotation" lang={head.returned.language}>
          <PlainWords text={head.returned.reason} />
        </blockquote>
      ) : null}
      {head.submittedAt ? (
        <p className="line-links">
          <span>{t("list.submittedOn", { date: clock.dateTime(head.submittedAt) })}</span>
          <a href={paths.respondSent(language, head.id)}>
            {t("list.receiptNumber", { number: head.receiptNumber ?? "" })}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** "Portugal’s report", "Contribution de la FICR": what a submission is called on every page of its members. */
export function useSubmissionTitle({ kind, possessive }: SubmissionOwner): string {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  return capitalize(t(`title.${kind}`, { owner: possessive }), language);
}
