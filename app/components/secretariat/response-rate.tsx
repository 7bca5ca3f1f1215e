import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { countOn, shareOn, tableDays, type Curve, type ResponseRate } from "~/domain/secretariat/response-rate";
import { formatNumber } from "~/language/format";
import type { ReadText } from "~/language/localized-text";
import { useLanguage } from "~/i18n/use-language";
import { ResponseChart } from "./response-chart";

type Props = { rate: ResponseRate | null; previousTitle: ReadText | null };
type Line = ResponseRate["groups"][number];

function useAnswered() {
  const { t } = useTranslation("secretariat");
  const language = useLanguage();
  return (curve: Curve, on: number) =>
    t("rate.answered", {
      part: formatNumber(countOn(curve, on), language),
      of: formatNumber(curve.total, language),
      percent: formatNumber(Math.round(100 * shareOn(curve, on)), language),
    });
}

/** How many have answered beside the same day of the cycle before, for States and for stakeholders, as lines and as figures. */
export function ResponseRateFigures({ rate, previousTitle }: Props) {
  const { t } = useTranslation("secretariat");
  if (!rate) {
    return (
      <section aria-labelledby="rate">
        <h2 id="rate">{t("rate.title")}</h2>
        <p>{t("rate.empty")}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="rate">
      <h2 id="rate">{t("rate.title")}</h2>
      <p className="quiet">{t("rate.day", { day: rate.today, deadline: rate.deadlineDay })}</p>
      {rate.groups.some(({ previous }) => previous) ? null : <p className="quiet">{t("rate.noPrevious")}</p>}
      <div className="rate-charts">
        {rate.groups.map((line) => (
          <RateFigure key={line.group} line={line} rate={rate} />
        ))}
      </div>
      <details>
        <summary>{t("rate.figures")}</summary>
        <RateTable rate={rate} previousTitle={previousTitle} />
      </details>
    </section>
  );
}

function RateFigure({ line, rate }: { line: Line; rate: ResponseRate }) {
  const { t } = useTranslation("secretariat");
  const answered = useAnswered();
  const { group, current, previous } = line;
  return (
    <figure className={`rate-chart rate-${group}`}>
      <figcaption>
        <strong>{t(`rate.${group}`)}</strong>
        <div>
          <span className="rate-key" aria-hidden="true" />{" "}
          {t("rate.currentFigure", { figure: answered(current, rate.today) })}
        </div>
        {previous ? (
          <div className="quiet">
            <span className="rate-key rate-key-previous" aria-hidden="true" />{" "}
            {t("rate.sameDayFigure", { figure: answered(previous, rate.today) })}
          </div>
        ) : null}
      </figcaption>
      <ResponseChart line={line} rate={rate} />
    </figure>
  );
}

function RateTable({ rate, previousTitle }: { rate: ResponseRate; previousTitle: ReadText | null }) {
  const { t } = useTranslation("secretariat");
  const language = useLanguage();
  const answered = useAnswered();
  const columns = rate.groups.flatMap(({ group, current, previous }) => [
    { key: group, head: t(`rate.${group}`), note: t("rate.current"), curve: current, until: rate.today },
    ...(previous
      ? [
          {
            key: `${group}-previous`,
            head: t(`rate.${group}`),
            note: previousTitle?.text ?? t("rate.previous"),
            curve: previous,
            until: rate.lastDay,
          },
        ]
      : []),
  ]);
  return (
    <TableScroll label={t("rate.figures")}>
      <table className="table rate-table">
        <caption className="quiet">{t("rate.caption")}</caption>
        <thead>
          <tr>
            <th scope="col" className="count">
              {t("rate.dayColumn")}
            </th>
            {columns.map(({ key, head, note }) => (
              <th key={key} scope="col">
                {head}, {note}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableDays(rate).map((on) => (
            <tr key={on}>
              <th scope="row" className="count">
                {formatNumber(on, language)}
              </th>
              {columns.map(({ key, curve, until }) => (
                <td key={key}>{on <= until ? answered(curve, on) : "–"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
