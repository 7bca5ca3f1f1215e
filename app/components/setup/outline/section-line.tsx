import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { ConfirmDeletion } from "~/components/setup/deletion";
import { MoveButtons } from "~/components/setup/move-buttons";
import { useGeneratorName } from "~/components/setup/outline/use-generator-name";
import type { OutlineData } from "~/domain/report/outline-set-up/read-outline.server";
import { useLanguage } from "~/i18n/use-language";
import { formatList } from "~/language/grammar/join-list";
import { paths } from "~/paths/paths";

type Section = NonNullable<OutlineData["outline"]>["sections"][number];

/** Which paragraphs of a section are written from the data of the review. */
export function FromData({ generated }: { generated: OutlineData["proposal"][number]["generated"] }) {
  const { t } = useTranslation("outline");
  const language = useLanguage();
  const nameOf = useGeneratorName();
  if (generated.length === 0) return null;
  const names = generated.map(({ generator }) => nameOf(generator));
  return <span className="hint quiet">{t("fromData", { list: formatList(names, language) })}</span>;
}

/** A section with its generated paragraphs, and what can be done with each. */
export function SectionLine({ section, begun, review }: { section: Section; begun: boolean; review: string }) {
  const { t } = useTranslation("outline");
  const language = useLanguage();
  const { key, depth, heading, generated, stays, isFirst, isLast } = section;
  return (
    <li className={depth > 1 ? "outline-inside" : undefined}>
      <div>
        {heading}
        {generated.length > 0 ? (
          <ul className="plain-list">
            {generated.map((paragraph) => (
              <GeneratedLine key={paragraph.id} {...{ paragraph, heading }} />
            ))}
          </ul>
        ) : null}
      </div>
      <div className="no-print line-links">
        {begun ? null : <MoveButtons name="section" value={key} label={heading} {...{ isFirst, isLast }} />}
        {stays ? null : (
          <a href={paths.setUpOutline(language, review, { remove: key })}>
            {t("remove.link")} <span className="visually-hidden">{heading}</span>
          </a>
        )}
      </div>
    </li>
  );
}

type GeneratedLineProps = { paragraph: Section["generated"][number]; heading: string };

function GeneratedLine({ paragraph: { id, generator, stays }, heading }: GeneratedLineProps) {
  const { t } = useTranslation("outline");
  const name = useGeneratorName()(generator);
  return (
    <li className="hint quiet">
      {t("generated.line", { name })}{" "}
      {stays ? null : (
        <form method="post" className="no-print line-form">
          <input type="hidden" name="paragraph" value={id} />
          <button className="button-link" name="intent" value="removeGenerated">
            {t("generated.remove")}{" "}
            <span className="visually-hidden">
              {name} ({heading})
            </span>
          </button>
        </form>
      )}
    </li>
  );
}

/** What is removed with a section, before it is. */
export function RemoveSection({ section, review }: { section: Section; review: string }) {
  const { t } = useTranslation("outline");
  const errorText = useErrorText();
  const { key, heading, stays, generated } = section;
  return (
    <ConfirmDeletion
      why={stays ? errorText(stays) : null}
      question={t("remove.question", { heading })}
      effects={[t("remove.empty"), ...(generated.length > 0 ? [t("remove.generated")] : [])]}
      button={t("remove.button")}
      cancel={paths.setUpOutline(useLanguage(), review)}
      named={{ name: "section", value: key }}
    />
  );
}
