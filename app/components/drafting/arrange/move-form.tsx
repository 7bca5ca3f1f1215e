import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { useParagraphName } from "~/components/text/paragraph-name";
import type { ArrangeProps } from "./arrange-props";

/** The place to which the paragraph is moved, in any section. */
export function MoveForm({ page, errors }: ArrangeProps) {
  const { t } = useTranslation("drafting");
  const nameOf = useParagraphName();
  return (
    <section aria-labelledby="move">
      <h2 id="move">{t("arrange.move")}</h2>
      <form method="post" className="form">
        <input type="hidden" name="from" value={page.place} />
        <Field name="place" label={t("arrange.place")} hint={t("arrange.placeHint")} errors={errors["place"]}>
          {(control) => (
            <select {...control} className="select" defaultValue={page.place}>
              {page.places.map(({ key, title, places }) => (
                <optgroup key={key} label={title}>
                  {places.map(({ key: place, after, current }) => {
                    const words = after
                      ? t("arrange.after", { paragraph: nameOf(after.numbered), beginning: after.beginning })
                      : t("arrange.atStart", { section: title });
                    return (
                      <option key={place} value={place}>
                        {current ? t("arrange.here", { place: words }) : words}
                      </option>
                    );
                  })}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
        <div className="buttons">
          <button className="button" name="intent" value="place">
            {t("arrange.moveHere")}
          </button>
        </div>
      </form>
    </section>
  );
}
