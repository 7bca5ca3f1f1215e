import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { type FormFailure, typedText } from "~/components/form/form-failure";
import { mostAnnexes } from "~/domain/submission/annex/annex-rules";
import type { OwnAnnexes } from "~/domain/submission/annex/read-annexes.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { AddAnnex } from "./add-annex";
import { AttachedAnnexes } from "./attached-annexes";
import { ChangeAnnex } from "./change-annex";
import { RemovedAnnexes } from "./removed-annexes";

export type AnnexesProps = {
  annexes: OwnAnnexes;
  done: "added" | "changed" | "removed" | "restored" | null;
  /** The annex of which something else is to be said. */
  changing: string | null;
  failure: FormFailure | null;
};

/** The files that are attached to a draft: to read, add, describe, remove and put back. */
export function AnnexesPage(props: AnnexesProps) {
  const { annexes: page, done, failure } = props;
  const { t } = useTranslation(["annexes", "respond"]);
  const language = useLanguage();
  const { head } = page;
  const writable = !head.writeClosed && head.mayWrite;
  const id = typedText(failure, "annex") ?? props.changing;
  const changing = page.annexes.find((annex) => annex.id === id);
  const ofChange = typedText(failure, "intent") === "change";
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <p className="kicker">{head.review.title}</p>
      <h1>{t("annexes:title")}</h1>
      {done && !failure ? <p className="notice notice-good">{t(`annexes:done.${done}`)}</p> : null}
      {head.writeClosed ? <p className="notice">{t(`respond:closed.${head.writeClosed}`)}</p> : null}
      {writable ? <p className="lead">{t("annexes:lead")}</p> : null}
      {head.level === "public" ? null : <p className="notice">{t("annexes:alone")}</p>}
      {writable && changing ? (
        <ChangeAnnex head={head} annex={changing} failure={ofChange ? failure : null} />
      ) : (
        <>
          <AttachedAnnexes page={page} writable={writable} />
          {writable && page.room ? <AddAnnex head={head} failure={failure} /> : null}
          {writable && !page.room ? <p className="notice">{t("annexes:full", { count: mostAnnexes })}</p> : null}
          {writable ? <RemovedAnnexes page={page} /> : null}
        </>
      )}
      <p className="no-print">
        <a href={paths.respondOverview(language, head.id)}>{t("annexes:back")}</a>
      </p>
    </>
  );
}
