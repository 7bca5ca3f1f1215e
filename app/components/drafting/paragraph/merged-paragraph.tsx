import type { ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { formatList, pluralBefore } from "~/language/grammar/join-list";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { MergePreview } from "~/components/text/merge-preview";
import { MergeSources } from "~/components/text/merge-sources";
import type { ParagraphConflict, ParagraphMerge } from "~/domain/report/paragraph/paragraph-conflict";
import type { Language } from "~/language/language";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";

/** What two people made of one language version, and what the joined text does to the marks of footnotes. */
export function MergedParagraph({ merge, language }: { merge: ParagraphMerge; language: Language }) {
  const { t } = useTranslation("drafting");
  const here = useLanguage();
  const { parts, theirs, yours, base, lostAnchors } = merge;
  const words = formatList(
    lostAnchors.map((anchor) => t("paragraph.quoted", { words: anchor })),
    here,
  );
  const whole = (text: string) => ({ text, language });
  return (
    <section aria-labelledby={`differs-${language}`} className="report-merge">
      <h2 id={`differs-${language}`} className="report-fixed-title">
        {t(`paragraph.differs.${language}`)}
      </h2>
      <input type="hidden" name={`dropped-${language}`} value={yours} />
      <MergePreview parts={parts} language={language} />
      {lostAnchors.length > 0 ? (
        <p className="report-warning small">
          {t("paragraph.lostAnchors", { count: pluralBefore(lostAnchors), words })}
        </p>
      ) : null}
      <MergeSources theirs={whole(theirs)} yours={whole(yours)} base={whole(base)} />
    </section>
  );
}

type NoticeProps = {
  conflict: ParagraphConflict;
  page: Pick<ParagraphPage, "timeZone" | "zoneName" | "userId">;
};

/** Says who saved in the meantime and what the fields now contain. Takes the focus: the button may be far below. */
export function ConflictNotice({ conflict, page }: NoticeProps) {
  const { t } = useTranslation("drafting");
  const { t: common } = useTranslation();
  const language = useLanguage();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [conflict]);
  const { savedBy, savedById, savedAt, merges, choiceBefore } = conflict;
  const own = savedById === page.userId;
  const values = {
    name: savedBy ?? common("merge.somebody"),
    date: formatDateTime(savedAt, language, page.timeZone),
    zone: page.zoneName.inTime,
  };
  return (
    <div className="notice notice-warning" role="alert" tabIndex={-1} ref={notice}>
      <h2 className="notice-title">{t(own ? "paragraph.conflictTitleOwn" : "paragraph.conflictTitle")}</h2>
      {Object.keys(merges).length > 0 ? (
        <>
          <p>{t(own ? "paragraph.conflictTextOwn" : "paragraph.conflictText", values)}</p>
          <p>
            <button className="button-link" name="drop" value="1">
              {t("paragraph.drop")}
            </button>{" "}
            <span className="quiet">{t("paragraph.dropHint")}</span>
          </p>
        </>
      ) : null}
      {choiceBefore === undefined ? null : <p>{t("paragraph.choiceConflict")}</p>}
    </div>
  );
}
