import { useTranslation } from "react-i18next";
import { useCodeTag } from "~/components/coding/code-label";
import type { Coefficients } from "~/domain/coding/agreement/agreement";
import type { AgreementPage } from "~/domain/coding/agreement/read-agreement.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDecimal, formatNumber } from "~/language/format";

type Props = { agreement: Pick<AgreementPage, "overall" | "codes"> };

/** The coefficients over all codes and by code, and how they are computed. */
export function AgreementFigures({ agreement: { overall, codes } }: Props) {
  const { t } = useTranslation("agreement");
  const codeTag = useCodeTag();
  if (codes.length === 0) return <p>{t("figures.noCode")}</p>;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t("figures.title")}</h2>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{t("figures.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("figures.code")}</th>
              {(["counts", "percent", "alpha", "ac1", "unitizing"] as const).map((column) => (
                <th key={column} scope="col" className="count">
                  {t(`figures.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <FigureRow label={t("figures.all")} coefficients={overall} />
            {codes.map(({ code, coefficients }) => (
              <FigureRow key={code.key} label={codeTag(code)} coefficients={coefficients} />
            ))}
          </tbody>
        </table>
      </div>
      <Method positions={overall.positions} />
    </section>
  );
}

function FigureRow({ label, coefficients }: { label: string; coefficients: Coefficients }) {
  const { t } = useTranslation("agreement");
  const language = useLanguage();
  const { counts, percent, alpha, interval, ac1, unitizing } = coefficients;
  const figure = (value: number | null) =>
    value === null ? t("figures.undefined") : formatDecimal(value, language, 3);
  const range = interval && t("figures.interval", { from: figure(interval.from), to: figure(interval.to) });
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="count">
        {[counts.both, counts.first + counts.second, counts.neither]
          .map((count) => formatNumber(count, language))
          .join("\u00a0/\u00a0")}
      </td>
      <td className="count">
        {percent === null
          ? t("figures.undefined")
          : t("figures.share", { value: formatDecimal(percent * 100, language, 0) })}
      </td>
      <td className="count">
        {figure(alpha)} {range ? <span className="quiet small">({range})</span> : null}
      </td>
      <td className="count">{figure(ac1)}</td>
      <td className="count">{figure(unitizing)}</td>
    </tr>
  );
}

function Method({ positions }: { positions: number }) {
  const { t } = useTranslation("agreement");
  return (
    <details>
      <summary>{t("method.title")}</summary>
      <ul className="small measure">
        <li>{t("method.positions", { count: positions })}</li>
        {(["alpha", "ac1", "unitizing", "overall", "undefined"] as const).map((each) => (
          <li key={each}>{t(`method.${each}`)}</li>
        ))}
      </ul>
    </details>
  );
}
