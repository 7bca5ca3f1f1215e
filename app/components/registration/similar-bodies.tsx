import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { SimilarBody } from "~/domain/registration/list-registrations.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: string; bodies: SimilarBody[] };

/** The bodies that a request may be of; nothing where none is like it. */
export function SimilarBodies({ review, bodies }: Props) {
  const { t } = useTranslation("registration");
  const language = useLanguage();
  if (bodies.length === 0) return null;
  return (
    <div className="notice notice-warning">
      <p>{t("similar")}</p>
      <ul>
        {bodies.map(({ slug, name, likeness, participates }) => (
          <li key={slug}>
            {participates ? (
              <a href={paths.participation(language, { review, participant: slug })}>
                <Words text={name} />
              </a>
            ) : (
              <Words text={name} />
            )}{" "}
            <span className="tag">{t(`likeness.${likeness}`)}</span>{" "}
            {participates ? <span className="tag">{t("participates")}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
