import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageNames } from "~/components/layout/language-switch";
import { PlainWords } from "~/components/text/plain-words";
import type { ListedRegistration } from "~/domain/registration/list-registrations.server";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What a body said of itself when it asked to take part. */
export function RegistrationFacts({ registration }: { registration: ListedRegistration }) {
  const { t } = useTranslation(["registration", "participant"]);
  const { category, accreditation, countries, languages, contactName, contactEmail, reason, language } = registration;
  return (
    <dl className="facts">
      <Fact name={t("registration:facts.category")}>{t(`participant:category.${category}`)}</Fact>
      {accreditation ? (
        <Fact name={t("registration:facts.accreditation")}>
          <PlainWords text={accreditation} />
        </Fact>
      ) : null}
      {countries.length > 0 ? <Fact name={t("registration:facts.countries")}>{countries.join(", ")}</Fact> : null}
      {languages.length > 0 ? (
        <Fact name={t("registration:facts.languages")}>{languages.map((one) => languageNames[one]).join(", ")}</Fact>
      ) : null}
      <Fact name={t("registration:facts.contact")}>
        <PlainWords text={contactName} />
        {", "}
        <PlainWords text={contactEmail} />
      </Fact>
      <Fact name={t("registration:facts.mailLanguage")}>
        <span lang={language}>{languageNames[language]}</span>
      </Fact>
      <Fact name={t("registration:facts.reason")}>
        <PlainWords text={reason} />
      </Fact>
    </dl>
  );
}
