import { useTranslation } from "react-i18next";
import { useShortcutsOn } from "./use-shortcuts";

const shortcuts = [
  "next",
  "previous",
  "nextExcerpt",
  "previousExcerpt",
  "search",
  "types",
  "caret",
  "nothing",
  "save",
  "undo",
  "escape",
] as const;
const inSearch = ["arrows", "enter", "enterEmpty"] as const;

/** The keys of this page with what each does, and the switch that turns single keys off. */
export function ShortcutHelp() {
  const { t } = useTranslation("coding");
  const [on, setOn] = useShortcutsOn();
  return (
    <details className="small scripted">
      <summary>{t("keys.title")}</summary>
      <dl className="facts shortcut-list">
        {[...shortcuts, ...inSearch].map((name) => (
          <div key={name}>
            <dt>
              <kbd className="key">{t(`keys.${name}`)}</kbd>
            </dt>
            <dd>{t(`keys.does.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
        {t("keys.switch")}
      </label>
    </details>
  );
}
