import { useTranslation } from "react-i18next";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** On the sign-in page: signing in at the provider instead. */
export function ProviderButton({ name, next }: { name: string; next: string }) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  return (
    <p className="buttons">
      <a className="button button-second" href={paths.provider(language, { next })} rel="nofollow" data-signs-in>
        {t("provider.button", { name })}
      </a>
      <span className="quiet">{t("provider.forStaff")}</span>
    </p>
  );
}

/** On the account page of the staff: linking the account at the provider, or removing the link. */
export function ProviderLink({ name, linked }: { name: string; linked: boolean }) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  return (
    <>
      <h2>{t("provider.title")}</h2>
      {linked ? (
        <form method="post">
          <p>{t("provider.linked", { name })}</p>
          <button className="button button-second" name="intent" value="unlink">
            {t("provider.unlink")}
          </button>
        </form>
      ) : (
        <>
          <p>{t("provider.linkLead", { name })}</p>
          <p className="buttons">
            <a className="button button-second" href={paths.provider(language, { link: true })}>
              {t("provider.link", { name })}
            </a>
          </p>
        </>
      )}
    </>
  );
}
