import type { ChoiceOption } from "~/question-kinds/settings";

type Props = {
  name: string;
  options: ChoiceOption[];
  /** Any number of them can be chosen, not one. */
  several: boolean;
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
};

/** Options to choose from, with all that is chosen as the value of one field. */
export function OptionInputs({ name, options, several, chosen, onChoose }: Props) {
  const toggled = (key: string, isChosen: boolean) =>
    several ? [...chosen.filter((one) => one !== key), ...(isChosen ? [key] : [])] : [key];
  return (
    <div className="choices">
      {options.map(({ key, label }) => (
        <label key={key} className="choice">
          <input
            type={several ? "checkbox" : "radio"}
            name={name}
            value={key}
            checked={several || chosen.length > 0 ? chosen.includes(key) : key === ""}
            onChange={({ currentTarget }) => onChoose(toggled(key, currentTarget.checked).filter((one) => one !== ""))}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
