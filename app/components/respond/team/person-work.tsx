import { useTranslation } from "react-i18next";
import { clockOf, useClock } from "~/components/layout/use-clock";
import type { PersonWork as Work } from "~/domain/submission/assignment/read-team-work.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useGivenWords } from "../assignment/use-given-words";

type Props = { head: SubmissionHead; work: Work | undefined };

/** What a person of the team has to answer and how far it is, and what they saved. */
export function PersonWork({ head, work }: Props) {
  const { t } = useTranslation("team");
  const clock = useClock(clockOf(head));
  const words = useGivenWords();
  const saved = work?.saved ?? null;
  return (
    <>
      {work?.given.map((given) => (
        <div key={given.id} className={given.overdue ? "error" : undefined}>
          {words(given)}: {t("work.progress", { answered: given.answered, of: given.of, complete: given.complete })}
          {given.doneAt || given.overdue ? ` · ${t(`work.${given.doneAt ? "done" : "overdue"}`)}` : null}
        </div>
      ))}
      <div className="quiet">
        {saved ? t("work.saved", { count: saved.answers, date: clock.dateTime(saved.at) }) : t("work.nothingSaved")}
      </div>
    </>
  );
}
