import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { LanguageSwitch } from "~/components/layout/language-switch";
import { Tally } from "~/components/tally/tally";
import { useTallyWords } from "~/components/tally/tally-words";
import { ChangedText } from "~/components/text/changed-text";
import type { ShownEvidence } from "~/domain/report/content/evidence-view";
import type { ReportView, ShownParagraph } from "~/domain/report/content/report-view";
import { formatDate, formatNumber } from "~/language/format";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { paragraphAnchor, sourcesAnchor } from "~/paths/anchors";
import { EvidencePanel } from "./evidence-panel";
import { ReportContents } from "./report-contents";
import { ReportDownloads } from "./report-downloads";
import { ReportFootnotes } from "./report-footnotes";
import { ReportMethod } from "./report-method";
import { ReportParagraph } from "./report-paragraph";
import { SectionTitle } from "./section-title";
import { VersionLinks, type PublishedVersion } from "./version-links";

export type ShownReport = {
  review: string;
  version: PublishedVersion;
  /** The version is asked for by its number. */
  pinned: boolean;
  versions: PublishedVersion[];
  timeZone: string;
  view: ReportView;
  evidence: ShownEvidence | null;
  superseded: string[];
  fits: boolean;
};

/** The address of this report with a paragraph open, or with none. */
function useReportHref({ review, version, pinned }: ShownReport): (paragraph?: string) => string {
  const language = useLanguage();
  return (paragraph) => {
    const query = paragraph ? { paragraph } : {};
    return pinned
      ? paths.reportVersion(language, { review, version: version.number }, query)
      : paths.report(language, review, query);
  };
}

function Head({ report: { view, fits } }: { report: ShownReport }) {
  const { t } = useTranslation("report");
  const tally = useTallyWords()(view.totals);
  return (
    <header className="report-head">
      <p className="kicker">{[view.organ, view.placeAndDate].join(" · ")}</p>
      <h1>{view.title}</h1>
      {view.symbol ? <p className="quiet">{t("published.symbol", { symbol: view.symbol })}</p> : null}
      <ChangedText fits={fits} what="report" />
      {view.draft ? <p className="notice notice-warning">{t("published.draftNotice")}</p> : null}
      {view.passages > 0 ? (
        <p className="quiet">
          {t("published.lead", { tally, passages: t("published.passages", { count: view.passages }) })}{" "}
          {view.unofficial > 0 ? t("published.unofficial", { count: view.unofficial }) : null}{" "}
          {view.outdated > 0 ? t("published.outdated", { count: view.outdated }) : null}
        </p>
      ) : null}
    </header>
  );
}

function Side({ report, current }: { report: ShownReport; current: string | undefined }) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  const { review, version, pinned, view, timeZone } = report;
  const date = formatDate(version.publishedAt, language, timeZone);
  const file = pinned ? { review, version: version.number } : { review };
  return (
    <div className="report-side">
      <ul className="report-languages" aria-label={t("published.languages")}>
        <LanguageSwitch />
      </ul>
      <ReportContents sections={view.sections} current={current} />
      <ReportDownloads hrefOf={(format) => paths.reportFile(language, { ...file, format })} />
      <p className="quiet small">
        {t("published.versionLine", { stage: t(`stage.${version.stage}`), date })}
        <br />
        {t("words", { count: view.words, formatted: formatNumber(view.words, language) })}
      </p>
      <VersionLinks {...report} />
    </div>
  );
}

type BlockProps = { paragraph: ShownParagraph; report: ShownReport; hrefOf: (paragraph?: string) => string };

function Block({ paragraph, report, hrefOf }: BlockProps) {
  const { key, passages, counts } = paragraph;
  const { evidence, review, superseded } = report;
  const open = evidence?.key === key;
  return (
    <>
      <ReportParagraph paragraph={paragraph} open={open}>
        {passages > 0 ? <Tally counts={counts} href={anchor(hrefOf(key), sourcesAnchor)} /> : null}
        {open ? <span className="report-sources-start" id={sourcesAnchor} /> : null}
      </ReportParagraph>
      {open ? (
        <EvidencePanel
          evidence={evidence}
          place={{ review, superseded }}
          closeHref={anchor(hrefOf(), paragraphAnchor(key))}
        />
      ) : null}
    </>
  );
}

/** The published report: contents, numbered paragraphs, and beside the open one its sources. */
export function PublishedReport({ report }: { report: ShownReport }) {
  const hrefOf = useReportHref(report);
  const { view, evidence } = report;
  const openSection = view.sections.find(({ paragraphs }) => paragraphs.some(({ key }) => key === evidence?.key));
  return (
    <div className="report-page">
      <Head report={report} />
      <Side report={report} current={openSection?.key} />
      <div className={view.passages > 0 ? "report-flow report-flow-sourced document" : "report-flow document"}>
        {view.sections.map((section) => (
          <Fragment key={section.key}>
            <SectionTitle section={section} />
            {section.paragraphs.map((paragraph) => (
              <Block key={paragraph.key} paragraph={paragraph} report={report} hrefOf={hrefOf} />
            ))}
          </Fragment>
        ))}
        <ReportFootnotes footnotes={view.footnotes} />
        <ReportMethod method={view.method} />
      </div>
    </div>
  );
}
