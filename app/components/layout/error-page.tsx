import { useTranslation } from "react-i18next";
import { paths } from "~/i18n/paths";
import { useLanguage } from "~/i18n/use-language";
import { Shell } from "./shell";

const known = [400, 403, 404, 409, 413, 415, 429, 503] as const;
export type Known = (typeof known)[number] | 500;

/** The status as far as there are words for it. */
export function knownStatus(status: number): Known {
  return known.find((one) => one === status) ?? 500;
}

type Props = {
  status: number;
  reference: string;
  /** What was written into the form that could not be taken. */
  typed: string[];
};

/** What went wrong, what was kept, what to do; and for the unexpected, the reference under which it is logged. */
export function ErrorPage({ status, reference, typed }: Props) {
  const { t } = useTranslation("error");
  const language = useLanguage();
  const shown = knownStatus(status);
  return (
    <Shell>
      <h1>{t(`page.${shown}.title`)}</h1>
      <p className="lead">{t(`page.${shown}.advice`)}</p>
      {shown >= 500 && reference ? <p className="quiet">{t("page.reference", { reference })}</p> : null}
      {typed.length > 0 ? <TypedTexts texts={typed} /> : null}
      <p>
        <a href={paths.home(language)}>{t("page.home")}</a>
      </p>
    </Shell>
  );
}

/** To be copied and kept: nothing that was typed is lost with the page. */
function TypedTexts({ texts }: { texts: string[] }) {
  const { t } = useTranslation("error");
  return (
    <section aria-labelledby="typed-title">
      <h2 id="typed-title">{t("page.typedTitle")}</h2>
      <p id="typed-hint">{t("page.typedHint")}</p>
      {texts.map((text, index) => (
        <textarea
          key={index}
          className="textarea"
          readOnly
          rows={8}
          aria-labelledby="typed-title"
          aria-describedby="typed-hint"
          defaultValue={text}
        />
      ))}
    </section>
  );
}
