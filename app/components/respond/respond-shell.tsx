import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DeadlineBanner } from "~/components/layout/deadline-banner";
import { Shell } from "~/components/layout/shell";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { paths } from "~/paths/paths";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { QueueLine } from "./queue/queue-line";
import { useSubmissionTitle } from "./submission-line";

export type RespondPlace = "overview" | "answer" | "check" | "sent" | "withdraw";

type Props = {
  head: SubmissionHead;
  current: RespondPlace;
  width?: "plain" | "wide";
  /** The form in which one answers, past the list of questions; null where there is none. */
  form?: string | null;
  children: ReactNode;
};

/** Until when it can be sent, or that it no longer can. */
function Deadline({ head }: { head: SubmissionHead }) {
  const { t } = useTranslation("respond");
  const { deadline, timeZone, zoneName, deadlinePassed, lateUntil } = head.review;
  const language = useLanguage();
  if (head.writeClosed) return null;
  if (lateUntil && !head.submitClosed) {
    const until = formatDateTime(lateUntil, language, timeZone);
    return <div className="deadline deadline-urgent">{t("lateUntil", { until, zone: zoneName.inTime })}</div>;
  }
  if (deadlinePassed) {
    return head.submitClosed ? <div className="deadline deadline-urgent">{t("closed.deadlinePassed")}</div> : null;
  }
  return (
    <DeadlineBanner
      deadline={deadline}
      timeZone={timeZone}
      zone={zoneName}
      readerZone={head.readerZone}
      now={head.now}
    />
  );
}

/** The frame of the pages of one submission: where one is, and until when it can be sent. */
export function RespondShell({ head, current, width = "plain", form = null, children }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const title = useSubmissionTitle(head.owner);
  const { t: words } = useTranslation("entry");
  const { actsFor } = head;
  const nav = [
    actsFor
      ? { label: words("staffBack"), href: paths.entry(language, actsFor) }
      : { label: t("nav.mine"), href: paths.respond(language) },
    { label: title, href: paths.respondOverview(language, head.id), current: current === "overview" },
    { label: t("nav.check"), href: paths.respondCheck(language, head.id), current: current === "check" },
  ];
  return (
    <Shell
      nav={head.writeClosed ? nav.slice(0, -1) : nav}
      skip={form ? { label: t("question.skip"), href: `#${form}` } : null}
      banner={<Deadline head={head} />}
      width={width}
    >
      {current === "answer" ? <QueueLine reloads={false} /> : <QueueLine reloads listed={head.id} />}
      {actsFor ? <p className="notice">{words("staff", { name: head.owner.name })}</p> : null}
      {children}
    </Shell>
  );
}
