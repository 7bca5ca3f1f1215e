import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Tally } from "~/components/tally/tally";
import { ChangedText } from "~/components/text/changed-text";
import type { VersionPage } from "~/domain/report/version/read-report-version.server";
import { formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { PlainWords } from "~/components/text/plain-words";
import { OpenPointList } from "./open-point-list";
import { PublishVersion } from "./publish-report-version";
import { ReportContents } from "~/components/report/report-contents";
import { ReportDownloads } from "~/components/report/report-downloads";
import { ReportFootnotes } from "~/components/report/report-footnotes";
import { ReportMethod } from "~/components/report/report-method";
import { ReportParagraph } from "~/components/report/report-paragraph";
import { SectionTitle } from "~/components/report/section-title";

type Props = { review: string; page: VersionPage; confirming: boolean };

/** Who decided to freeze a text in which something was open, and why; when is said above. */
function Decision({ page: { decision } }: { page: VersionPage }) {
  const { t } = useTranslation("drafting");
  const here = useLanguage();
  if (!decision) return null;
  const { by, open, reason, language } = decision;
  return (
    <div className="notice notice-warning">
      <p>{t("decision.recorded", { name: by ?? t("decision.nobody") })}</p>
      <OpenPointList open={open} />
      <p lang={language === here ? undefined : language}>
        <PlainWords text={reason} />
      </p>
    </div>
  );
}

function Head({ review, page, confirming }: Props) {
  const { t } = useTranslation(["drafting", "report"]);
  const language = useLanguage();
  const { version, timeZone, zoneName } = page;
  const { number, stage, frozenAt, publishedAt, sha256 } = version;
  return (
    <header className="report-head">
      <p className="kicker">{page.reviewTitle}</p>
      <h1>{t("version.title", { number, stage: t(`report:stage.${stage}`) })}</h1>
      <p>
        {t("version.frozen", { date: formatDateTime(frozenAt, language, timeZone), zone: zoneName.inTime })}
        {" · "}
        {publishedAt
          ? t("version.publicSince", { date: formatDateTime(publishedAt, language, timeZone), zone: zoneName.inTime })
          : t("version.notPublic")}
      </p>
      <ChangedText fits={version.fits} what="report" />
      <p className="quiet small">
        {t("version.fingerprint")} <span className="hash">{sha256}</span>
      </p>
      <Decision page={page} />
      <PublishVersion review={review} page={page} confirming={confirming} />
    </header>
  );
}

/** A version as it was frozen, with every count, including those of passages that are not public. */
export function FrozenVersion(props: Props) {
  const language = useLanguage();
  const { review, page } = props;
  const { view, version } = page;
  return (
    <div className="report-page">
      <Head {...props} />
      <div className="report-side">
        <ReportContents sections={view.sections} />
        <ReportDownloads hrefOf={(format) => paths.draftFile(language, { review, format, version: version.number })} />
      </div>
      <div className="report-flow document">
        {view.sections.map((section) => (
          <Fragment key={section.key}>
            <SectionTitle section={section} />
            {section.paragraphs.map((paragraph) => (
              <ReportParagraph key={paragraph.key} paragraph={paragraph}>
                {paragraph.passages > 0 ? <Tally counts={paragraph.counts} /> : null}
              </ReportParagraph>
            ))}
          </Fragment>
        ))}
        <ReportFootnotes footnotes={view.footnotes} />
        <ReportMethod method={view.method} />
      </div>
    </div>
  );
}
