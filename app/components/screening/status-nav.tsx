import { useTranslation } from "react-i18next";
import { sentStatuses, type SentStatus } from "~/domain/submission/submission-statuses";
import { waitingStatuses } from "~/domain/screening/screening-rules";
import type { QueueQuery } from "~/domain/screening/screening-schema";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: string; query: QueueQuery; counts: Record<SentStatus, number> };

/** What waits, and every status with how many are in it; the other filters stay. */
export function StatusNav({ review, query, counts }: Props) {
  const { t } = useTranslation(["screening", "submission"]);
  const language = useLanguage();
  const { page: _, ...kept } = query;
  const waiting = waitingStatuses.reduce((sum, state) => sum + counts[state], 0);
  const shown = sentStatuses.filter((state) => counts[state] > 0 || query.state === state);
  const items = [
    { state: undefined, label: t("screening:waiting"), count: waiting },
    ...shown.map((state) => ({
      state,
      label: t(state === "withdrawn" ? "submission:withdrawnOrRemoved" : `submission:state.${state}`),
      count: counts[state],
    })),
  ];
  return (
    <nav className="side-nav status-nav" aria-label={t("screening:byStatus")}>
      <ul>
        {items.map(({ state, label, count }) => (
          <li key={label}>
            <a
              href={paths.screening(language, review, { ...kept, state })}
              aria-current={query.state === state ? "page" : undefined}
            >
              <span>{label}</span> <span className="number">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
