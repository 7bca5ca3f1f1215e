import { useTranslation } from "react-i18next";
import { shareOn, type Curve, type ResponseRate } from "~/domain/secretariat/response-rate";

const width = 320;
const height = 170;
const edge = { left: 40, right: 8, top: 10, bottom: 26 };
const marks = [0, 0.5, 1];

type Props = { line: ResponseRate["groups"][number]; rate: ResponseRate };

/** The share of those who have answered by day: a line for this cycle, a broken one for the cycle before. */
export function ResponseChart({ line: { group, current, previous }, rate }: Props) {
  const { t } = useTranslation("secretariat");
  const { lastDay, deadlineDay, today } = rate;
  const across = (on: number) => edge.left + (on / lastDay) * (width - edge.left - edge.right);
  const up = (share: number) => height - edge.bottom - share * (height - edge.top - edge.bottom);
  const pointsOf = (curve: Curve) =>
    curve.answered.map((_, on) => `${across(on).toFixed(1)},${up(shareOn(curve, on)).toFixed(1)}`).join(" ");
  return (
    <svg
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={t("rate.chart", { group: t(`rate.${group}`) })}
    >
      {marks.map((share) => (
        <g key={share}>
          <line className="rate-rule" x1={edge.left} x2={width - edge.right} y1={up(share)} y2={up(share)} />
          <text x={edge.left - 6} y={up(share) + 4} textAnchor="end">
            {t("rate.percent", { percent: 100 * share })}
          </text>
        </g>
      ))}
      <line className="rate-deadline" x1={across(deadlineDay)} x2={across(deadlineDay)} y1={edge.top} y2={up(0)} />
      <text x={edge.left} y={height - 8}>
        {t("rate.first")}
      </text>
      <text x={across(deadlineDay)} y={height - 8} textAnchor="end">
        {t("rate.deadline", { day: deadlineDay })}
      </text>
      {previous ? <polyline className="rate-line rate-previous" points={pointsOf(previous)} /> : null}
      <polyline className="rate-line" points={pointsOf(current)} />
      <circle className="rate-today" cx={across(today)} cy={up(shareOn(current, today))} r="3.5" />
    </svg>
  );
}
