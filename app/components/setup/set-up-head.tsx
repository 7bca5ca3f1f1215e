import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { ReadText } from "~/language/localized-text";

type Props = {
  shortTitle: ReadText;
  back: { href: string; label: string };
  title: string;
  saved: boolean;
};

/** Where a page of the set-up belongs, its title, and that what was sent is saved. */
export function SetUpPageHead({ shortTitle, back, title, saved }: Props) {
  const { t } = useTranslation("setup");
  return (
    <>
      <p className="kicker">
        <a href={back.href}>{back.label}</a> · <Words text={shortTitle} />
      </p>
      <h1>{title}</h1>
      {saved ? (
        <p className="notice notice-good" role="status">
          {t("form.saved")}
        </p>
      ) : null}
    </>
  );
}
