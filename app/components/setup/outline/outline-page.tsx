import { useTranslation } from "react-i18next";
import { RadioChoices } from "~/components/form/choices";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { AddGenerated, AddSection } from "~/components/setup/outline/add-forms";
import { FromData, RemoveSection, SectionLine } from "~/components/setup/outline/section-line";
import { ReviewTexts } from "~/components/setup/review-texts";
import { SetUpListPage } from "~/components/setup/set-up-list-page";
import { attributions } from "~/domain/report/content/attribution";
import { headingField } from "~/domain/report/outline-set-up/outline-form";
import type { OutlineData } from "~/domain/report/outline-set-up/read-outline.server";

type Props = OutlineData & {
  saved: boolean;
  /** The key of the section whose removal is to be confirmed. */
  removing: string | null;
  failure: FormFailure | null;
};
type Outline = NonNullable<OutlineData["outline"]>;

/** The sections of the report, or the standard outline where the review has none yet. */
export function OutlinePage({ frame, outline, proposal, saved, removing, failure }: Props) {
  const { t } = useTranslation(["outline", "setup"]);
  const toRemove = outline?.sections.find(({ key }) => key === removing);
  return (
    <SetUpListPage title={t("title")} head={frame} {...{ saved, failure }}>
      {toRemove ? null : <p className="lead">{t(outline ? "lead" : "none")}</p>}
      {toRemove ? (
        <RemoveSection section={toRemove} review={frame.slug} />
      ) : outline ? (
        <Sections {...{ frame, outline, failure }} />
      ) : (
        <>
          <ul className="plain-list ruled-list">
            {proposal.map(({ key, depth, heading, generated }) => (
              <li key={key} className={depth > 1 ? "outline-inside" : undefined}>
                {heading} <FromData generated={generated} />
              </li>
            ))}
          </ul>
          <StandardButton label={t("standard.use")} />
        </>
      )}
    </SetUpListPage>
  );
}

function StandardButton({ label }: { label: string }) {
  return (
    <form method="post" className="buttons">
      <button className="button" name="intent" value="standard">
        {label}
      </button>
    </form>
  );
}

type SectionsProps = { frame: OutlineData["frame"]; outline: Outline; failure: FormFailure | null };

function Sections({ frame, outline, failure }: SectionsProps) {
  const { t } = useTranslation("outline");
  const { begun, sections, sessions, title, attribution, seen } = outline;
  const chosen = typedText(failure, "attribution") ?? attribution;
  return (
    <>
      {begun ? <p className="notice">{t("begun")}</p> : null}
      <h2>{t("order")}</h2>
      <ul className="plain-list ruled-list set-up-list">
        {sections.map((section) => (
          <SectionLine key={section.key} {...{ section, begun }} review={frame.slug} />
        ))}
      </ul>
      <AddGenerated {...{ sections, sessions, failure }} />
      <AddSection {...{ sections, sessions, failure }} languages={frame.languages} />
      <h2>{t("headings")}</h2>
      <form method="post" noValidate>
        <input type="hidden" name="seen" value={seen} />
        <ReviewTexts
          name="title"
          legend={t("reportTitle")}
          languages={frame.languages}
          words={title}
          failure={failure}
        />
        {begun ? null : (
          <RadioChoices
            name="attribution"
            legend={t("attribution")}
            options={attributions.map((value) => ({ value, label: t(`attributed.${value}`) }))}
            chosen={chosen}
            errors={failure?.fieldErrors["attribution"]}
          />
        )}
        {sections.map(({ key, heading, words }) => (
          <ReviewTexts
            key={key}
            name={headingField(key)}
            legend={heading}
            languages={frame.languages}
            words={words}
            failure={failure}
          />
        ))}
        <div className="buttons">
          <button className="button" name="intent" value="save">
            {t("save")}
          </button>
        </div>
      </form>
      {begun ? null : (
        <section>
          <h2>{t("standard.title")}</h2>
          <p>{t("standard.lead")}</p>
          <StandardButton label={t("standard.again")} />
        </section>
      )}
    </>
  );
}
