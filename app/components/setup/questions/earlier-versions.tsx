import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { QuestionSetUp } from "~/domain/review/questions/read-question-set-up.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate } from "~/language/format";

/** The versions before the one that is asked now, each with its wording. */
export function EarlierVersions({ data: { versions, version, timeZone } }: { data: QuestionSetUp }) {
  const { t } = useTranslation("questions");
  const language = useLanguage();
  const earlier = versions.filter((one) => one.version < version);
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2>{t("versions.title")}</h2>
      <p className="hint">{t("versions.lead")}</p>
      {earlier.map(({ version: number, createdAt, stateText, stakeholderText }) => (
        <details key={number}>
          <summary>{t("versions.one", { version: number, date: formatDate(createdAt, language, timeZone) })}</summary>
          <p>
            <Words text={stateText} />
          </p>
          {stakeholderText.text === stateText.text ? null : (
            <p>
              <Words text={stakeholderText} />
            </p>
          )}
        </details>
      ))}
    </section>
  );
}
