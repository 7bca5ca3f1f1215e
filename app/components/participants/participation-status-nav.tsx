import { useTranslation } from "react-i18next";
import type { ParticipationPage } from "~/domain/participation/list-participations.server";
import type { ParticipationSearch } from "~/domain/participation/participation-search";
import { statusFilters } from "~/domain/participation/participation-status";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: string; search: ParticipationSearch; counts: ParticipationPage["counts"] };

/** Groups and statuses with how many are in each; the other filters stay. */
export function ParticipationStatusNav({ review, search, counts }: Props) {
  const { t } = useTranslation("participation");
  const language = useLanguage();
  const { page: _, ...kept } = search;
  const shown = statusFilters.filter((status) => counts[status] > 0 || search.status === status);
  const items = [
    { status: undefined, label: t("all"), count: undefined },
    ...shown.map((status) => ({ status, label: t(`status.${status}`), count: counts[status] })),
  ];
  return (
    <nav className="side-nav status-nav" aria-label={t("byStatus")}>
      <ul>
        {items.map(({ status, label, count }) => (
          <li key={label}>
            <a
              href={paths.participants(language, review, { ...kept, status })}
              aria-current={search.status === status ? "page" : undefined}
            >
              <span>{label}</span> {count === undefined ? null : <span className="number">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
