import { useTranslation } from "react-i18next";
import { useStrengthWords } from "~/components/drafting/strength-words";
import { TableScroll } from "~/components/layout/table-scroll";
import { useParagraphName } from "~/components/text/paragraph-name";
import type { DraftItem, DraftSection } from "~/domain/report/outline/read-draft.server";
import type { Strength } from "~/domain/report/paragraph/strength.server";
import { useLanguage } from "~/i18n/use-language";
import { formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";

type Written = Extract<DraftItem, { kind: "written" }>;
type RowProps = { review: string; item: Written; strength: Strength };

function Row({ review, item, strength }: RowProps) {
  const language = useLanguage();
  const nameOf = useParagraphName();
  const words = useStrengthWords()(strength);
  return (
    <tr>
      <th scope="row">
        <a href={paths.draftingParagraph(language, { review, paragraphId: item.id })}>{nameOf(item.paragraph)}</a>
      </th>
      <td className="count">{formatNumber(strength.submissions, language)}</td>
      <td>{words.classes}</td>
      <td>{words.subRegions}</td>
      <td>{words.languages}</td>
      <td>{words.contrary}</td>
    </tr>
  );
}

const columns = ["submissions", "classes", "subRegions", "languages", "contrary"] as const;

/** The narrative paragraphs of the outline with the strength of what each cites. */
export function StrengthTable({ review, sections }: { review: string; sections: readonly DraftSection[] }) {
  const { t } = useTranslation("drafting");
  const rows = sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "written" && item.strength ? [{ item, strength: item.strength }] : [])),
  );
  if (rows.length === 0) return null;
  return (
    <details className="no-print">
      <summary>{t("strength.title")}</summary>
      <TableScroll label={t("strength.title")}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("strength.paragraph")}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={column === "submissions" ? "count" : undefined}>
                  {t(`strength.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, strength }) => (
              <Row key={item.id} review={review} item={item} strength={strength} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
