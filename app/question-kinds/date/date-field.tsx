import { useLanguage } from "~/i18n/use-language";
import { formatDay } from "~/language/format";
import type { FieldProps } from "~/question-kinds/field";
import { useDayHint } from "~/question-kinds/limits-hint";
import { settingsFor } from "~/question-kinds/settings";
import { SingleField } from "~/question-kinds/single-field";

/** A day, chosen from a calendar where the browser has one. */
export function DateField(props: FieldProps) {
  const language = useLanguage();
  const { min, max } = settingsFor("date", props.settings);
  const said = (limit: string | null) => (limit === null ? null : formatDay(limit, language));
  const hint = useDayHint({ min: said(min), max: said(max) });
  const { prefix, register, start, errors, about, children } = props;
  return (
    <SingleField {...{ prefix, register, start, errors, about }} name="day" type="date" hint={hint}>
      {children}
    </SingleField>
  );
}
