import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Way = "list" | "body" | "file";
type Props = { review: { slug: string; shortTitle: ReadText }; way: Way };

/** The head of the pages on which participants are added, with the ways to do so. */
export function AddingHead({ review: { slug, shortTitle }, way }: Props) {
  const { t } = useTranslation("participation");
  const language = useLanguage();
  const ways = [
    { key: "list", href: paths.addParticipants(language, slug) },
    { key: "body", href: paths.addBody(language, slug) },
    { key: "file", href: paths.addFromFile(language, slug) },
  ] as const;
  return (
    <>
      <p className="kicker">
        <a href={paths.participants(language, slug)}>{t("title")}</a> · <Words text={shortTitle} />
      </p>
      <h1>{t("add.title")}</h1>
      <nav className="side-nav status-nav" aria-label={t("add.ways")}>
        <ul>
          {ways.map(({ key, href }) => (
            <li key={key}>
              <a href={href} aria-current={key === way ? "page" : undefined}>
                {t(`add.way.${key}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
