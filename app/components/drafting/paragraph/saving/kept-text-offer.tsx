import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useHydrated } from "~/components/layout/use-hydrated";
import { formatDateTime } from "~/language/format";
import type { Language } from "~/language/language";
import { useLanguage } from "~/i18n/use-language";
import type { KeptText } from "./paragraph-copy";
import type { TypedText } from "./typed-text";

type Props = { language: Language; saved: string; typed: TypedText };

/** Text that this browser kept because it was never saved is offered, never put in unasked. */
export function KeptTextOffer(props: Props) {
  return useHydrated() ? <Offer {...props} /> : null;
}

function Offer({ language, saved, typed }: Props) {
  const { t } = useTranslation("drafting");
  const here = useLanguage();
  const state = useSyncExternalStore(typed.subscribe, typed.state, typed.state);
  const [found, setFound] = useState<KeptText | null>(() => typed.copy.read());
  if (!found || [saved, state.text.trim()].includes(found.text.trim())) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const id = `kept-${language}`;
  return (
    <section className="notice notice-warning" aria-labelledby={id} role="status">
      <h2 id={id} className="notice-title">
        {t("kept.title")}
      </h2>
      <p>{t(`kept.found.${language}`, { date: formatDateTime(found.at, here, zone) })}</p>
      <details>
        <summary>{t("kept.show")}</summary>
        <p className="document" lang={language}>
          {found.text}
        </p>
      </details>
      <div className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            setFound(null);
            typed.restore(found, saved);
          }}
        >
          {t("kept.take")}
        </button>
        <button
          type="button"
          className="button-link"
          onClick={() => {
            setFound(null);
            typed.copy.clear();
          }}
        >
          {t("kept.discard")}
        </button>
      </div>
    </section>
  );
}
