import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import { useLanguage } from "~/i18n/use-language";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";

type Props = { review: string; number: number; label?: ReadText };

/** A thematic session by its number, and by its title where that is given, as a link to its page. */
export function SessionLink({ review, number, label }: Props) {
  const { t } = useTranslation("session");
  const language = useLanguage();
  return (
    <a href={paths.session(language, { review, session: number })}>
      {t("numbered", { number })}
      {label ? (
        <>
          . <Words text={label} />
        </>
      ) : null}
    </a>
  );
}
