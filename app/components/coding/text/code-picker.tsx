import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { groupCodes, type CodeView, matchesSearch } from "~/domain/coding/codebook/code-view";
import { useLanguage } from "~/i18n/use-language";
import { useCodeLabel } from "~/components/coding/code-label";
import { useHydrated } from "~/components/layout/use-hydrated";

type Props = {
  codes: CodeView[];
  /** Keys of the codes used last: they stand first. */
  recent: string[];
  checked: ReadonlySet<string>;
  onCheck: (keys: ReadonlySet<string>) => void;
  errors: string[];
  searchId: string;
};

/** The codebook as checkboxes by type, narrowed by what is typed; Enter takes the first that is left. */
export function CodePicker({ codes, recent, checked, onCheck, errors, searchId }: Props) {
  const { t } = useTranslation("coding");
  const errorText = useErrorText();
  const hydrated = useHydrated();
  const codeLabel = useCodeLabel();
  const [typed, setTyped] = useState("");
  const fits = (code: CodeView) => matchesSearch(codeLabel(code), typed);
  const groups = useGroups(codes, recent);
  const firstLeft = typed.trim() === "" ? undefined : groups.flatMap((group) => group.codes).find(fits);
  const toggle = (key: string) =>
    onCheck(new Set([...checked].includes(key) ? [...checked].filter((k) => k !== key) : [...checked, key]));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || typed.trim() === "") return;
    event.preventDefault();
    if (!firstLeft) return;
    toggle(firstLeft.key);
    setTyped("");
  };
  return (
    <div className={errors.length > 0 ? "field field-wrong" : "field"} id="codes" tabIndex={-1}>
      {errors.map((key) => (
        <div key={key} className="error">
          {errorText(key)}
        </div>
      ))}
      {hydrated ? (
        <>
          <label htmlFor={searchId}>{t("codes.search")}</label>
          <input
            id={searchId}
            className="input"
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <ChosenCodes codes={codes.filter(({ key }) => checked.has(key))} onRemove={toggle} />
        </>
      ) : null}
      <div className="code-list">
        {groups.map((group) => (
          <fieldset key={group.type} hidden={!group.codes.some(fits)}>
            <legend>{t(`codeType.${group.type}`)}</legend>
            {group.codes.map((code) => (
              <CodeChoice
                key={code.key}
                code={code}
                checked={checked.has(code.key)}
                first={code === firstLeft}
                hidden={!fits(code)}
                onToggle={toggle}
              />
            ))}
          </fieldset>
        ))}
      </div>
      {groups.some((group) => group.codes.some(fits)) ? null : <p className="quiet">{t("codes.none")}</p>}
    </div>
  );
}

/** The codes used last as a group of their own before the others. */
function useGroups(codes: CodeView[], recent: string[]) {
  const used = recent.flatMap((key) => codes.find((code) => code.key === key) ?? []);
  const others = codes.filter((code) => !used.includes(code));
  return [...(used.length > 0 ? [{ type: "recent" as const, codes: used }] : []), ...groupCodes(others)];
}

type ChoiceProps = {
  code: CodeView;
  checked: boolean;
  first: boolean;
  hidden: boolean;
  onToggle: (key: string) => void;
};

function CodeChoice({ code, checked, first, hidden, onToggle }: ChoiceProps) {
  const { t } = useTranslation("coding");
  const codeLabel = useCodeLabel();
  const language = useLanguage();
  const { language: spoken } = code.label;
  return (
    <label className={first ? "choice code-first" : "choice"} hidden={hidden}>
      <input type="checkbox" name="codes" value={code.key} checked={checked} onChange={() => onToggle(code.key)} />
      <span lang={spoken === language ? undefined : spoken}>{codeLabel(code)}</span>
      {first ? <kbd className="key">{t("keys.enter")}</kbd> : null}
    </label>
  );
}

/** What is chosen stays in sight when the list is narrowed. */
function ChosenCodes({ codes, onRemove }: { codes: CodeView[]; onRemove: (key: string) => void }) {
  const { t } = useTranslation("coding");
  const codeLabel = useCodeLabel();
  return (
    <ul className="code-tags" aria-label={t("codes.chosen")} aria-live="polite">
      {codes.map((code) => (
        <li key={code.key} className="tag">
          {codeLabel(code)}
          <button
            type="button"
            className="tag-remove"
            aria-label={t("codes.remove", { code: codeLabel(code) })}
            onClick={() => onRemove(code.key)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
