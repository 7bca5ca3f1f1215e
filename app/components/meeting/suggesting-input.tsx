import { useId, useRef, useState, type ComponentProps, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { KnownName } from "~/domain/participant/match-names";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { complete, suggest } from "./suggestions";
import { useNames } from "./use-names";

type Props = ComponentProps<"input"> & {
  review: string;
  label: string;
  /** Several names, with semicolons between them. */
  several: boolean;
  /** A name that is chosen sends the form. */
  sends: boolean;
};

/** Which name of those offered is chosen by the next Enter, and how the arrow keys change it. */
function useOffered() {
  const [offered, setOffered] = useState<KnownName[]>([]);
  const [active, setActive] = useState(0);
  const offer = (found: KnownName[]) => {
    setOffered(found);
    setActive(0);
  };
  const move = (step: number) => setActive((active + step + offered.length) % offered.length);
  return { offered, active, offer, move };
}

/** An input that offers names while a few letters of them are typed, in whatever language they are. */
export function SuggestingInput({ review, label, several, sends, ...control }: Props) {
  const { t } = useTranslation("meeting");
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { names, load } = useNames(paths.meetingNames(useLanguage(), review));
  const { offered, active, offer, move } = useOffered();
  const choose = ({ name }: KnownName) => {
    const field = input.current;
    if (!field) return;
    field.value = complete(field.value, name, { several });
    offer([]);
    field.focus();
    if (sends) field.form?.requestSubmit(field.form.querySelector<HTMLElement>("button[name=intent]"));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = offered[active];
    if (!chosen) return;
    const acts: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => choose(chosen),
      Escape: () => offer([]),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="suggesting">
      <input
        {...control}
        ref={input}
        className="input"
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={listId}
        aria-activedescendant={offered[active] ? `${listId}-${active}` : undefined}
        onFocus={load}
        onInput={(event) => offer(suggest(event.currentTarget.value, names))}
        onKeyDown={onKeyDown}
        onBlur={() => offer([])}
      />
      <div id={listId} role="listbox" aria-label={label} className="suggestions" hidden={offered.length === 0}>
        {offered.map((known, index) => (
          <div
            key={known.slug}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(known);
            }}
          >
            {known.name}
          </div>
        ))}
      </div>
      <span role="status" className="visually-hidden">
        {offered.length > 0 ? t("names.offered", { count: offered.length }) : ""}
      </span>
    </div>
  );
}
