import { useTranslation } from "react-i18next";
import type { FieldProps } from "~/question-kinds/field";
import { textIn } from "~/question-kinds/typed-values";
import { sexes, type FigureColumn } from "./figure";
import { figureFields } from "./figures-value";

type Props = FieldProps & { place: number };

type CellProps = Props & { column: Exclude<FigureColumn, "sex">; numeric?: boolean };

function Cell({ prefix, register, start, language, place, column, numeric = false }: CellProps) {
  const { t } = useTranslation("respond");
  const name = figureFields(place)[column];
  return (
    <div className={`field figure-${column}`}>
      <label htmlFor={prefix + name}>{t(`kinds.figures.${column}`)}</label>
      <input
        id={prefix + name}
        className="input"
        {...(numeric ? { inputMode: "decimal" as const } : { lang: language })}
        autoComplete="off"
        defaultValue={textIn(start[name])}
        {...register(name)}
      />
    </div>
  );
}

function SexField({ prefix, register, start, place }: Props) {
  const { t } = useTranslation("respond");
  const name = figureFields(place).sex;
  return (
    <div className="field figure-sex">
      <label htmlFor={prefix + name}>{t("kinds.figures.sex")}</label>
      <select id={prefix + name} className="select" defaultValue={textIn(start[name])} {...register(name)}>
        <option value="">{t("kinds.figures.sexes.all")}</option>
        {sexes.map((sex) => (
          <option key={sex} value={sex}>
            {t(`kinds.figures.sexes.${sex}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The fields of one figure. */
export function FigureField(props: Props) {
  return (
    <div className="figure-fields">
      <Cell {...props} column="indicator" />
      <Cell {...props} column="year" numeric />
      <Cell {...props} column="value" numeric />
      <Cell {...props} column="unit" />
      <SexField {...props} />
      <Cell {...props} column="age" />
      <Cell {...props} column="source" />
    </div>
  );
}
