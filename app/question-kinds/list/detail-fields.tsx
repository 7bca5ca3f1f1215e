import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FieldProps } from "~/question-kinds/field";
import { OptionInputs } from "~/components/form/option-inputs";
import { settingsFor } from "~/question-kinds/settings";
import { textIn, valuesIn } from "~/question-kinds/typed-values";
import type { EntryDetail } from "~/question-kinds/settings";
import { entryLevels } from "./entry-detail-names";
import { entryFields } from "./list-value";

type Props = FieldProps & { place: number };

type LineProps = Props & { detail: "actors" | "period" | "link" };

/** A detail that is written in one line. */
function Line({ prefix, register, start, language, place, detail }: LineProps) {
  const { t } = useTranslation("respond");
  const name = entryFields(place)[detail];
  const hint = `${prefix}${name}-hint`;
  return (
    <div className="field">
      <label htmlFor={prefix + name}>{t(`kinds.list.${detail}`)}</label>
      <p id={hint} className="hint">
        {t(`kinds.list.hints.${detail}`)}
      </p>
      <input
        id={prefix + name}
        className="input"
        {...(detail === "link" ? { inputMode: "url" as const } : { lang: language })}
        autoComplete="off"
        aria-describedby={hint}
        defaultValue={textIn(start[name])}
        {...register(name)}
      />
    </div>
  );
}

function Level({ prefix, typed, enter, place }: Props) {
  const { t } = useTranslation("respond");
  const name = entryFields(place).level;
  const options = ["", ...entryLevels].map((key) => ({
    key,
    label: t(key === "" ? "kinds.list.levels.none" : `kinds.list.levels.${key as (typeof entryLevels)[number]}`),
  }));
  return (
    <fieldset className="field choices-in-line">
      <legend>{t("kinds.list.level")}</legend>
      <OptionInputs
        name={prefix + name}
        options={options}
        several={false}
        chosen={valuesIn(typed[name])}
        onChoose={([level]) => enter({ [name]: level ?? "" })}
      />
    </fieldset>
  );
}

function Principles({ prefix, typed, settings, enter, place }: Props) {
  const { t } = useTranslation("respond");
  const name = entryFields(place).principles;
  const chosen = valuesIn(typed[name]);
  const options = settingsFor("list", settings).principles.map(({ number, label }) => ({ key: String(number), label }));
  return (
    <details className="session-objectives">
      <summary>
        {t("kinds.list.principles")} {chosen.length > 0 ? <span className="quiet">({chosen.length})</span> : null}
      </summary>
      <OptionInputs
        name={prefix + name}
        options={options}
        several
        chosen={chosen}
        onChoose={(numbers) => enter({ [name]: numbers })}
      />
    </details>
  );
}

function Forward({ prefix, typed, enter, place }: Props) {
  const { t } = useTranslation("respond");
  const name = entryFields(place).forward;
  const isChosen = typed[name] === "on" || typed[name] === true;
  return (
    <label className="choice">
      <input
        type="checkbox"
        name={prefix + name}
        value="on"
        checked={isChosen}
        onChange={({ currentTarget }) => enter({ [name]: currentTarget.checked ? "on" : "" })}
      />
      <span>{t("kinds.list.forward")}</span>
    </label>
  );
}

/** What the question asks of an entry beside its title, its text and its objectives. */
export function DetailFields(props: Props) {
  const { details } = settingsFor("list", props.settings);
  const fields: Record<EntryDetail, ReactNode> = {
    actors: <Line {...props} key="actors" detail="actors" />,
    principles: <Principles {...props} key="principles" />,
    level: <Level {...props} key="level" />,
    period: <Line {...props} key="period" detail="period" />,
    link: <Line {...props} key="link" detail="link" />,
    forward: <Forward {...props} key="forward" />,
  };
  return <>{details.map((detail) => fields[detail])}</>;
}
