import { useLanguage } from "~/i18n/use-language";
import { formatNumber } from "~/language/format";
import type { FieldProps } from "~/question-kinds/field";
import { useNumberHint } from "~/question-kinds/limits-hint";
import { settingsFor } from "~/question-kinds/settings";
import { SingleField } from "~/question-kinds/single-field";

/** A number with its unit; point and comma are both read. */
export function NumberField(props: FieldProps) {
  const language = useLanguage();
  const { unit, min, max } = settingsFor("number", props.settings);
  const said = (limit: number | null) => (limit === null ? null : formatNumber(limit, language));
  const hint = useNumberHint({ min: said(min), max: said(max) });
  const { prefix, register, start, errors, about, children } = props;
  return (
    <SingleField
      {...{ prefix, register, start, errors, about }}
      name="number"
      type="text"
      inputMode="decimal"
      hint={hint}
      unit={unit}
    >
      {children}
    </SingleField>
  );
}
