import { countedColumns } from "~/domain/participant/participant-groups";
import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { Words } from "~/components/text/words";
import { percentOf, type Share } from "~/domain/counting/count-participants";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** The figures of the picture: by objective, how many of each group addressed it, and their share. */
export function CoverageTable({ coverage, review }: { coverage: ReviewCoverage; review: string }) {
  const { t } = useTranslation("coverage");
  const language = useLanguage();
  const groups = countedColumns.filter((group) => coverage.rows[group].length > 0);
  return (
    <TableScroll labelledBy="figures">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("table.objective")}</th>
            {groups.map((group) => (
              <th key={group} scope="col" className="count">
                {t(`group.${group}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.objectives.map(({ number, label }, index) => (
            <tr key={number}>
              <th scope="row">
                <a href={paths.objective(language, { review, objective: number })}>
                  {number}. <Words text={label} />
                </a>
              </th>
              {groups.map((group) => (
                <td key={group} className="count">
                  <Figure share={coverage.shares[index]?.[group]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Figure({ share }: { share: Share | undefined }) {
  const { t } = useTranslation("coverage");
  if (!share) return null;
  return t("table.share", { part: share.count, of: share.of, percent: percentOf(share) ?? 0 });
}
