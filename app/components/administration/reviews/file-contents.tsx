import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { FileSummary } from "~/domain/review/opening/summary-of-file";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = { summary: FileSummary; /** The file, which is sent again with the button. */ document: string };

/** What a file that can be imported holds, and the button that imports it. */
export function FileContents({ summary, document }: Props) {
  const { t } = useTranslation("setup");
  const language = useLanguage();
  const { review, title, region, edition, opens, closes, timeZone, missingTexts } = summary;
  const facts: [label: string, value: string | number][] = [
    [t("new.key"), review],
    [t("about.region"), region],
    [t("about.edition"), edition],
    [t("dates.opens"), opens],
    [t("dates.closes"), closes],
    [t("meeting.timeZone"), timeZone],
    [t("part.sessions.title"), summary.sessions],
    [t("part.questions.title"), summary.questions],
    [t("part.participants.title"), summary.participants],
  ];
  return (
    <>
      <p className="notice notice-good">{t("file.sound")}</p>
      <h2>
        <Words text={title} />
      </h2>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{missingTexts === 0 ? t("list.complete") : t("list.texts", { count: missingTexts })}</p>
      <form method="post" encType="multipart/form-data">
        <input type="hidden" name="document" value={document} />
        <p>{t("file.confirm")}</p>
        <div className="buttons">
          <button className="button" name="intent" value="import">
            {t("file.import")}
          </button>
          <a href={paths.reviewFile(language)}>{t("file.other")}</a>
        </div>
      </form>
    </>
  );
}
