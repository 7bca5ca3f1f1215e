import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { groupCodes, type CodeView } from "~/domain/coding/codebook/code-view";
import { ChosenCodes } from "./chosen-codes";
import { CodeChoice } from "./code-choice";
import { codeSearchId, useCodeSearch } from "./use-code-search";
import { useCodeNumbers } from "./use-code-numbers";

type Props = {
  codes: CodeView[];
  /** Keys of the codes used last: they are listed first as well. */
  recent: string[];
  checked: ReadonlySet<string>;
  onCheck: (keys: ReadonlySet<string>) => void;
  errors: string[];
};

/** The codebook as checkboxes by type, narrowed by what is typed; each code is always in its own group. */
export function CodePicker({ codes, recent, checked, onCheck, errors }: Props) {
  const { t } = useTranslation("coding");
  const errorText = useErrorText();
  const toggle = (key: string) =>
    onCheck(new Set(checked.has(key) ? [...checked].filter((each) => each !== key) : [...checked, key]));
  const groups = groupCodes(codes);
  const search = useCodeSearch(
    groups.flatMap((group) => group.codes),
    toggle,
  );
  const numbered = (groups[0]?.codes ?? []).slice(0, 9).map(({ key }) => key);
  useCodeNumbers(numbered, toggle);
  return (
    <div className={errors.length > 0 ? "field field-wrong" : "field"} id="codes" tabIndex={-1}>
      {errors.map((key) => (
        <div key={key} className="error">
          {errorText(key)}
        </div>
      ))}
      <div className="scripted">
        <label htmlFor={codeSearchId}>{t("codes.search")}</label>
        <div className="hint" id={`${codeSearchId}-hint`}>
          {t("codes.hint")}
        </div>
        <input
          id={codeSearchId}
          className="input"
          type="search"
          autoComplete="off"
          aria-describedby={`${codeSearchId}-hint`}
          {...search.field}
        />
        <span className="visually-hidden" aria-live="polite">
          {search.said}
        </span>
        <ChosenCodes codes={codes.filter(({ key }) => checked.has(key))} onRemove={toggle} />
      </div>
      <div className="code-list">
        <RecentCodes codes={codes.filter(({ key }) => recent.includes(key))} {...{ search, checked, toggle }} />
        {groups.map((group) => (
          <fieldset key={group.type} hidden={!group.codes.some(search.fits)}>
            <legend>{t(`codeType.${group.type}`)}</legend>
            {group.codes.map((code) => (
              <CodeChoice
                key={code.key}
                code={code}
                name="codes"
                number={numbered.includes(code.key) ? numbered.indexOf(code.key) + 1 : null}
                checked={checked.has(code.key)}
                current={code === search.current}
                hidden={!search.fits(code)}
                onToggle={toggle}
              />
            ))}
          </fieldset>
        ))}
      </div>
      {codes.some(search.fits) ? null : <p className="quiet">{t("codes.none")}</p>}
    </div>
  );
}

type RecentProps = {
  codes: CodeView[];
  search: ReturnType<typeof useCodeSearch>;
  checked: ReadonlySet<string>;
  toggle: (key: string) => void;
};

/** The codes used last, in the order of the codebook; not part of the form, and hidden during a search. */
function RecentCodes({ codes, search, checked, toggle }: RecentProps) {
  const { t } = useTranslation("coding");
  if (codes.length === 0 || search.field.value.trim() !== "") return null;
  return (
    <fieldset className="scripted">
      <legend>{t("codeType.recent")}</legend>
      {codes.map((code) => (
        <CodeChoice
          key={code.key}
          code={code}
          number={null}
          checked={checked.has(code.key)}
          current={false}
          hidden={false}
          onToggle={toggle}
        />
      ))}
    </fieldset>
  );
}
