import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { MoveButtons } from "~/components/setup/move-buttons";
import { ReviewTexts } from "~/components/setup/review-texts";
import { SetUpPageHead } from "~/components/setup/set-up-head";
import { SetUpShell } from "~/components/setup/set-up-shell";
import { attributions, headingField } from "~/domain/report/outline-set-up/outline-form";
import type { OutlineData } from "~/domain/report/outline-set-up/read-outline.server";
import { useLanguage } from "~/i18n/use-language";
import { formatList } from "~/language/grammar/join-list";
import { paths } from "~/paths/paths";

type Props = OutlineData & { saved: boolean; failure: FormFailure | null };
type Outline = NonNullable<OutlineData["outline"]>;
type Generators = Outline["sections"][number]["generators"];

/** The sections of the report, or the standard outline where the review has none yet. */
export function OutlinePage({ frame, outline, proposal, saved, failure }: Props) {
  const { t } = useTranslation(["outline", "setup"]);
  const back = { href: paths.setUp(useLanguage(), frame.slug), label: t("setup:list.back") };
  return (
    <SetUpShell review={frame.slug}>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <SetUpPageHead shortTitle={frame.shortTitle} back={back} title={t("title")} saved={saved && !failure} />
      <p className="lead">{t(outline ? "lead" : "none")}</p>
      {outline ? (
        <Sections {...{ frame, outline, failure }} />
      ) : (
        <>
          <ul className="plain-list ruled-list">
            {proposal.map(({ key, depth, heading, generators }) => (
              <li key={key} className={depth > 1 ? "outline-inside" : undefined}>
                {heading} <FromData generators={generators} />
              </li>
            ))}
          </ul>
          <StandardButton label={t("standard.use")} />
        </>
      )}
    </SetUpShell>
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

/** Which paragraphs of a section are written from the data of the review. */
function FromData({ generators }: { generators: Generators }) {
  const { t } = useTranslation(["outline", "drafting"]);
  const language = useLanguage();
  if (generators.length === 0) return null;
  const names = generators.map(({ name }) => t(`drafting:generator.${name}`));
  return <span className="hint quiet">{t("fromData", { list: formatList(names, language) })}</span>;
}

type SectionsProps = { frame: OutlineData["frame"]; outline: Outline; failure: FormFailure | null };

function Sections({ frame, outline, failure }: SectionsProps) {
  const { t } = useTranslation("outline");
  const { begun, sections, title, attribution, seen } = outline;
  const chosen = typedText(failure, "attribution") ?? attribution;
  return (
    <>
      {begun ? <p className="notice">{t("begun")}</p> : null}
      <h2>{t("order")}</h2>
      <ul className="plain-list ruled-list set-up-list">
        {sections.map(({ key, depth, heading, generators, isFirst, isLast }) => (
          <li key={key} className={depth > 1 ? "outline-inside" : undefined}>
            <div>
              {heading} <FromData generators={generators} />
            </div>
            {begun ? null : <MoveButtons name="section" value={key} label={heading} {...{ isFirst, isLast }} />}
          </li>
        ))}
      </ul>
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
          <fieldset className="field">
            <legend>{t("attribution")}</legend>
            {attributions.map((one) => (
              <label key={one} className="choice">
                <input type="radio" name="attribution" value={one} defaultChecked={one === chosen} />
                <span>{t(`attributed.${one}`)}</span>
              </label>
            ))}
          </fieldset>
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
