import { useTranslation } from "react-i18next";
import { ContactLines } from "~/components/layout/contact-lines";

const sections = {
  accessibility: ["goal", "tested", "people", "limits", "tell"],
  privacy: ["published", "account", "registration", "notKept", "cookie", "record", "rights"],
} as const;

/** A statement of the portal about itself, section by section. */
export function Statement({ about }: { about: keyof typeof sections }) {
  return about === "accessibility" ? <Accessibility /> : <Privacy />;
}

function Accessibility() {
  const { t } = useTranslation("about");
  return (
    <>
      <h1>{t("accessibility.title")}</h1>
      <p className="lead">{t("accessibility.lead")}</p>
      {sections.accessibility.map((key) => (
        <Section key={key} id={key} title={t(`accessibility.${key}.title`)} text={t(`accessibility.${key}.text`)} />
      ))}
      <ContactLines needed />
    </>
  );
}

function Privacy() {
  const { t } = useTranslation("about");
  return (
    <>
      <h1>{t("privacy.title")}</h1>
      <p className="lead">{t("privacy.lead")}</p>
      {sections.privacy.map((key) => (
        <Section key={key} id={key} title={t(`privacy.${key}.title`)} text={t(`privacy.${key}.text`)} />
      ))}
      <ContactLines needed />
    </>
  );
}

/** Blocks are parted by empty lines; a block of several lines is a list. */
export function Section({ id, title, text }: { id: string; title: string; text: string }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text.split("\n\n").map((block) => {
        const lines = block.split("\n");
        if (lines.length === 1) return <p key={block}>{block}</p>;
        return (
          <ul key={block}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        );
      })}
    </section>
  );
}
