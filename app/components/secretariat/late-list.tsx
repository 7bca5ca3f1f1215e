import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { Figures } from "~/domain/secretariat/read-figures.server";
import { formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = {
  review: { slug: string; timeZone: string };
  figures: Pick<Figures, "overdue" | "extensions" | "extensionCount">;
};

/** Who has not answered although the deadline is over, and whose extension ends soon. */
export function LateList({ review, figures }: Props) {
  const { t } = useTranslation("secretariat");
  const language = useLanguage();
  const { overdue, extensions, extensionCount } = figures;
  if (overdue + extensionCount === 0) return <p>{t("late.none")}</p>;
  const late = { status: "overdue" };
  return (
    <>
      {overdue > 0 ? (
        <p>
          <a href={paths.participants(language, review.slug, late)}>{t("late.overdue", { count: overdue })}</a>
          {" · "}
          <a href={paths.reminders(language, review.slug, late)}>{t("late.remind")}</a>
        </p>
      ) : null}
      {extensionCount > 0 ? (
        <>
          <p>
            <a href={paths.participants(language, review.slug, { status: "extended" })}>
              {t("late.extensions", { count: extensionCount })}
            </a>
          </p>
          <ul className="ruled-list">
            {extensions.map(({ participant, until }) => (
              <li key={participant.slug}>
                <a href={paths.participation(language, { review: review.slug, participant: participant.slug })}>
                  <Words text={participant.name} />
                </a>{" "}
                <span className="quiet">
                  {t("late.until", { date: formatDateTime(until, language, review.timeZone) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
