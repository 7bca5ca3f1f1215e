import { formatList } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import type { Language } from "~/language/language";
import { Tally } from "~/components/tally/tally";
import type { DraftItem } from "~/domain/report/outline/read-draft.server";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { useParagraphName } from "~/components/text/paragraph-name";
import { ReportParagraph } from "~/components/report/report-paragraph";
import { LostAnchorNotes } from "~/components/drafting/paragraph/lost-anchor-notes";
import { NamedNotes } from "~/components/drafting/paragraph/named-notes";
import { OneSidedNotes, StanceLine } from "~/components/drafting/paragraph/other-side";
import { SourceChangeList } from "~/components/drafting/paragraph/source-changes";
import { WarningList } from "~/components/drafting/paragraph/warning-list";
import { outlineAnchor } from "~/paths/anchors";

type Written = Extract<DraftItem, { kind: "written" }>;

type ItemProps = {
  item: DraftItem;
  review: string;
  section: string;
  mayWrite: boolean;
  /** Where it cannot be moved within its section. */
  edges: { up: boolean; down: boolean };
};

const moves = ["up", "down"] as const;

/** What one does to a paragraph in the outline; each button is a form of its own and works without a script. */
function ItemActions({ item, review, section, mayWrite, edges }: ItemProps) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const href = paths.draftingParagraph(language, { review, paragraphId: item.id });
  const empty = item.kind === "waiting" && !item.generated;
  const name = useParagraphName()(item.kind === "written" ? item.paragraph : null);
  return (
    <form method="post" className="no-print">
      <div className="report-actions" role="group" aria-label={name}>
        <a href={href}>{t(empty && mayWrite ? "draft.write" : "draft.open")}</a>
        {mayWrite ? (
          <>
            <input type="hidden" name="paragraph" value={item.id} />
            <input type="hidden" name="section" value={section} />
            {moves.map((direction) =>
              edges[direction] ? (
                <span key={direction} className="quiet">
                  {t(direction === "up" ? "draft.first" : "draft.last")}
                </span>
              ) : (
                <button key={direction} className="button-link" name="intent" value={direction}>
                  {t(`draft.${direction}`)}
                </button>
              ),
            )}
            <a href={paths.draftingParagraphArrange(language, { review, paragraphId: item.id })}>{t("arrange.link")}</a>
            <button className="button-link" name="intent" value="add">
              {t("draft.add")}
            </button>
            <button className="button-link" name="intent" value="remove">
              {t("draft.remove")}
            </button>
          </>
        ) : null}
      </div>
    </form>
  );
}

function WrittenNotes({ item, review }: { item: Written; review: string }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const { paragraph, warnings, missing, outdated, notCounted } = item;
  const page = paths.draftingParagraph(language, { review, paragraphId: item.id });
  const named = (languages: Language[]) =>
    formatList(
      languages.map((each) => t(`languageName.${each}`)),
      language,
    );
  return (
    <div className="report-notes">
      {paragraph.kind === "generated" ? <span className="tag">{t("draft.fromData")}</span> : null}
      {paragraph.passages > 0 ? <Tally counts={paragraph.counts} href={anchor(page, "sources")} /> : null}
      <StanceLine counts={item.stances} />
      <OneSidedNotes words={item.oneSided} />
      {missing.length > 0 ? <p className="quiet small">{t("draft.missing", { languages: named(missing) })}</p> : null}
      {outdated.length > 0 ? (
        <p className="report-warning small">{t("draft.outdatedIn", { languages: named(outdated) })}</p>
      ) : null}
      {notCounted > 0 ? <p className="report-warning small">{t("draft.notCounted", { count: notCounted })}</p> : null}
      <SourceChangeList changed={item.changed} />
      <LostAnchorNotes lost={item.lostAnchors} />
      <WarningList warnings={warnings} />
      <NamedNotes named={item.named} />
    </div>
  );
}

/** A paragraph in the outline: with its number, text, tally and warnings, or still waiting for a text. */
export function DraftEntry(props: ItemProps) {
  const { t } = useTranslation("drafting");
  const { item, review } = props;
  if (item.kind === "waiting") {
    return (
      <div className="paragraph" id={outlineAnchor(item.id)}>
        <span className="paragraph-number" aria-hidden="true">
          –
        </span>
        <div>
          <p className="quiet">{t(item.generated ? "draft.waitingGenerated" : "draft.waitingNarrative")}</p>
          <ItemActions {...props} />
        </div>
      </div>
    );
  }
  return (
    <div id={outlineAnchor(item.id)}>
      <ReportParagraph paragraph={item.paragraph}>
        <WrittenNotes item={item} review={review} />
        <ItemActions {...props} />
      </ReportParagraph>
    </div>
  );
}
