import { useTranslation } from "react-i18next";
import { FieldErrors } from "~/components/form/field-errors";
import type { SplitVersion } from "~/domain/report/arrange/read-arrangement.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import type { ArrangeProps } from "./arrange-props";
import { SplitParts } from "./split-parts";

type VersionProps = { version: SplitVersion; errors: string[] | undefined };

/** The places at which one language version can be cut: the second paragraph starts with the piece that is chosen. */
function CutChoice({ version, errors = [] }: VersionProps) {
  const { t } = useTranslation("drafting");
  const { language, original, pieces, chosen } = version;
  const name = `cut-${language}`;
  const choice = (value: string, words: string, own: boolean) => (
    <label key={value} className="choice">
      <input type="radio" name={name} value={value} defaultChecked={value === String(chosen ?? "")} />{" "}
      <span lang={own ? language : undefined}>{words}</span>
    </label>
  );
  const places = pieces.map((piece, index) => ({ piece, index })).filter(({ index }) => !original || index > 0);
  return (
    <fieldset id={name} className="field">
      <legend>{t(`arrange.startsWith.${language}`)}</legend>
      <FieldErrors id={`${name}-error`} errors={errors} />
      {original ? null : choice("", t("arrange.likeOriginal"), false)}
      {places.map(({ piece, index }) => choice(String(index), piece, true))}
      {original ? null : choice(String(pieces.length), t("arrange.nothing"), false)}
    </fieldset>
  );
}

/** First where to split, as an address; then, with both parts in sight, what goes with which. */
export function SplitForm(props: ArrangeProps) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const { review, page, errors } = props;
  if (!page.split) return null;
  const { versions, division } = page.split;
  const [original] = versions;
  const action = paths.draftingParagraphArrange(language, { review, paragraphId: page.id });
  return (
    <section aria-labelledby="split">
      <h2 id="split">{t("arrange.split")}</h2>
      {original && original.pieces.length < 2 ? (
        <p className="quiet">{t("arrange.oneSentence")}</p>
      ) : (
        <form method="get" action={`${action}#parts`} className="form">
          {versions.map((version) => (
            <CutChoice key={version.language} version={version} errors={errors[`cut-${version.language}`]} />
          ))}
          <div className="buttons">
            <button className={division ? "button button-secondary" : "button"}>{t("arrange.showParts")}</button>
          </div>
        </form>
      )}
      {division ? <SplitParts {...props} versions={versions} division={division} /> : null}
    </section>
  );
}
