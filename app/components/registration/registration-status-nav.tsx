import { useTranslation } from "react-i18next";
import type { RegistrationPage } from "~/domain/registration/list-registrations.server";
import { registrationFilters, statusesOf, type RegistrationSearch } from "~/domain/registration/registration-status";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: string; search: RegistrationSearch; counts: RegistrationPage["counts"] };

/** What can be shown, with how many there are. */
export function RegistrationStatusNav({ review, search, counts }: Props) {
  const { t } = useTranslation("registration");
  const language = useLanguage();
  return (
    <nav className="side-nav status-nav" aria-label={t("byStatus")}>
      <ul>
        {[undefined, ...registrationFilters].map((status) => (
          <li key={status ?? "open"}>
            <a
              href={paths.registrations(language, review, { status })}
              aria-current={search.status === status ? "page" : undefined}
            >
              <span>{t(`filter.${status ?? "open"}`)}</span>{" "}
              <span className="number">{statusesOf({ status }).reduce((sum, one) => sum + counts[one], 0)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
