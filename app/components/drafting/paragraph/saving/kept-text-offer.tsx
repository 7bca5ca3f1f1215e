import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useHydrated } from "~/components/layout/use-hydrated";
import type { ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { formatDateTime } from "~/language/format";
import type { Language } from "~/language/language";
import { useLanguage } from "~/i18n/use-language";
import type { KeptText } from "./paragraph-copy";
import type { TypedText } from "./typed-text";

type Props = {
  language: Language;
  saved: string;
  typed: TypedText;
  page: Pick<ParagraphPage, "timeZone" | "zoneName">;
};

/** Text that this browser kept because it was never saved is offered, never put in unasked. */
export function KeptTextOffer(props: Props) {
  return useHydrated() ? <Offer {...props} /> : null;
}

function Offer({ language, saved, typed, page }: Props) {
  const { t } = useTranslation(["drafting", "common"]);
  const here = useLanguage();
  const state = useSyncExternalStore(typed.subscribe, typed.state, typed.state);
  const [found, setFound] = useState<KeptText | null>(() => typed.copy.read());
  if (!found) return null;
  if ([saved, state.text.trim()].includes(found.text.trim())) {
    // It is in the field, as what was typed before the scripts came is: later, when more is typed, it is not offered.
    setFound(null);
    return null;
  }
  const time = formatDateTime(found.at, here, page.timeZone);
  const date = t("common:ownTime", { time, zone: page.zoneName.inTime });
  const id = `kept-${language}`;
  return (
    <section className="notice notice-warning" aria-labelledby={id} role="status">
      <h2 id={id} className="notice-title">
        {t("drafting:kept.title")}
      </h2>
      <p>{t(`drafting:kept.found.${language}`, { date })}</p>
      <details>
        <summary>{t("drafting:kept.show")}</summary>
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
          {t("drafting:kept.take")}
        </button>
        <button
          type="button"
          className="button-link"
          onClick={() => {
            setFound(null);
            typed.copy.clear();
          }}
        >
          {t("drafting:kept.discard")}
        </button>
      </div>
    </section>
  );
}
