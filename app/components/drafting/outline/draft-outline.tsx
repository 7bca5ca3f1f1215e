import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useTallyWords } from "~/components/tally/tally-words";
import type { Draft, DraftSection } from "~/domain/report/outline/read-draft.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { type Arranged, ArrangedNotices } from "./arranged-notices";
import { DraftCounts } from "./draft-counts";
import { DraftEntry } from "./draft-item";
import { RemovedNotice, RemovedParagraphs } from "./removed-paragraphs";
import { ReportContents } from "~/components/report/report-contents";
import { ReportDownloads } from "~/components/report/report-downloads";
import { ReportFootnotes } from "~/components/report/report-footnotes";
import { StrengthTable } from "./strength-table";
import { SectionTitle } from "~/components/report/section-title";

type Props = { review: string; draft: Draft; removed: string | null; arranged: Arranged };

function Head({ draft }: { draft: Draft }) {
  const { t } = useTranslation(["drafting", "report"]);
  const tally = useTallyWords()(draft.totals);
  const written = draft.sections.flatMap(({ items }) => items.filter(({ kind }) => kind === "written"));
  const lead = {
    tally,
    passages: t("report:published.passages", { count: draft.passages }),
    paragraphs: t("draft.paragraphs", { count: written.length }),
  };
  return (
    <header className="report-head">
      <p className="kicker">{draft.reviewTitle}</p>
      <h1>{t("draft.title")}</h1>
      <p>{t("draft.lead", lead)}</p>
      <DraftCounts draft={draft} />
    </header>
  );
}

function AddToSection({ section }: { section: DraftSection }) {
  const { t } = useTranslation(["drafting", "report"]);
  return (
    <form method="post" className="report-add no-print">
      <input type="hidden" name="section" value={section.key} />
      <button className="button-link" name="intent" value="add">
        {t("draft.addToSection")}
      </button>
    </form>
  );
}

/** A heading that only holds others is not offered paragraphs of its own. */
function takesParagraphs(section: DraftSection, next: DraftSection | undefined): boolean {
  return section.items.length > 0 || next === undefined || next.depth <= section.depth;
}

/** Neither the section nor one inside it has a text, so that no document prints its heading. */
function isEmpty(sections: DraftSection[], index: number): boolean {
  const [section, ...after] = sections.slice(index);
  const end = after.findIndex(({ depth }) => depth <= (section?.depth ?? 0));
  const inside = end === -1 ? after : after.slice(0, end);
  return [section, ...inside].every((each) => each?.items.every(({ kind }) => kind === "waiting"));
}

/** The outline of the report as it is drafted. */
export function DraftOutline({ review, draft, removed, arranged }: Props) {
  const { t } = useTranslation(["drafting", "report"]);
  const language = useLanguage();
  const { sections, rights } = draft;
  return (
    <div className="report-page">
      <Head draft={draft} />
      <div className="report-side">
        <ReportContents sections={sections} />
        <h2 className="report-side-title">{t("draft.files")}</h2>
        <ReportDownloads hrefOf={(format) => paths.draftFile(language, { review, format })} />
      </div>
      <div className="report-flow document">
        <RemovedNotice paragraph={removed} />
        <ArrangedNotices review={review} arranged={arranged} />
        {sections.map((section, index) => (
          <Fragment key={section.key}>
            <SectionTitle section={section} />
            {isEmpty(sections, index) ? <p className="quiet small">{t("draft.emptySection")}</p> : null}
            {section.items.map((item, place) => (
              <DraftEntry
                key={item.id}
                item={item}
                review={review}
                section={section.key}
                mayWrite={rights.write}
                edges={{ up: place === 0, down: place === section.items.length - 1 }}
              />
            ))}
            {rights.write && takesParagraphs(section, sections[index + 1]) ? <AddToSection section={section} /> : null}
          </Fragment>
        ))}
        <ReportFootnotes footnotes={draft.footnotes} />
        <StrengthTable review={review} sections={sections} />
        <RemovedParagraphs removed={draft.removed} mayRestore={rights.write} />
      </div>
    </div>
  );
}
