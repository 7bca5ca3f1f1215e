import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { AlignedLine } from "~/domain/submission/joint/list-joined.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

/** Published submissions of others with which participants of the reader are aligned. */
export function OwnAlignments({ lines }: { lines: AlignedLine[] }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="aligned">
      <h2 id="aligned">{t("alignedWith.title")}</h2>
      <ul className="ruled-list">
        {lines.map(({ review, number, lead, participant }) => (
          <li key={`${review.slug}-${number}-${participant.slug}`}>
            <h3 className="line-title">
              <a href={paths.submission(language, { review: review.slug, number })}>
                {t("alignedWith.line", { participant: participant.name.text, lead: lead.name.text, number })}
              </a>
            </h3>
            <p className="line-links">
              <span className="quiet">
                <Words text={review.title} />
              </span>
              <a href={paths.alignWith(language, { review: review.slug, number })}>{t("alignedWith.change")}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
