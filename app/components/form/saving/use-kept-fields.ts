import { useEffect, useRef, useState, type RefObject } from "react";
import { tryStorage } from "./browser-storage";

type Options = {
  /** Under what the browser keeps the fields. */
  key: string;
  /** The fields that are kept. */
  names: readonly string[];
  /** The form has come back: it shows what was sent, and nothing is put in. */
  failed: boolean;
  /** Changes once what was typed is saved. */
  settled?: string;
};

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export type KeptFields = {
  /** What was typed on an earlier visit has been put back. */
  restored: boolean;
  /** Empties the fields as they came from the server. */
  discard: () => void;
  /** Forgets the copy. */
  clear: () => void;
  onSubmit: () => void;
};

function fieldsIn(container: HTMLElement, names: readonly string[]): Field[] {
  return names.flatMap((name) => [...container.querySelectorAll<Field>(`[name="${name}"]`)]);
}

function read(key: string): Record<string, string> | null {
  return tryStorage((storage) => {
    const stored = JSON.parse(storage.getItem(key) ?? "null") as unknown;
    return typeof stored === "object" && stored !== null ? (stored as Record<string, string>) : null;
  });
}

const write = (key: string, fields: readonly Field[]) =>
  tryStorage((storage) =>
    storage.setItem(key, JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, value])))),
  );

/** The fields of a form on the page, with their copy in this browser. */
class FieldsCopy {
  #container: HTMLElement;
  #key: string;
  #names: readonly string[];
  /** What the fields held when the page was shown. */
  #came: Record<string, string>;

  constructor(container: HTMLElement, { key, names }: Pick<Options, "key" | "names">) {
    this.#container = container;
    this.#key = key;
    this.#names = names;
    this.#came = Object.fromEntries(this.#fields().map(({ name, value }) => [name, value]));
  }

  #fields(): Field[] {
    return fieldsIn(this.#container, this.#names);
  }

  /** Puts back what was kept; true where that is something else than what is there. */
  restore(): boolean {
    const stored = read(this.#key);
    if (!stored || this.#fields().every(({ name, value }) => (stored[name] ?? value) === value)) return false;
    this.#put(stored);
    return true;
  }

  keep = (): void => void write(this.#key, this.#fields());

  clear = (): void => void tryStorage((storage) => storage.removeItem(this.#key));

  discard(): void {
    this.#put(this.#came);
    this.clear();
  }

  empty(): void {
    this.#put(Object.fromEntries(this.#names.map((name) => [name, ""])));
    this.clear();
  }

  #put(values: Record<string, string>): void {
    for (const field of this.#fields()) field.value = values[field.name] ?? field.value;
  }
}

/**
 * Keeps the fields of a small form in this browser while they are typed, and puts them back on the next visit: a form
 * that means nothing before its button is pressed is not saved by itself, but survives a link, a reload and another
 * language. The copy goes when the form is saved or closed.
 */
export function useKeptFields(container: RefObject<HTMLElement>, options: Options): KeptFields {
  const { key, names, failed, settled } = options;
  const [restored, setRestored] = useState(false);
  const copy = useRef<FieldsCopy | null>(null);
  const sent = useRef(false);
  const begun = useRef({ failed, settled });
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const fields = new FieldsCopy(element, { key, names });
    copy.current = fields;
    setRestored(!begun.current.failed && fields.restore());
    element.addEventListener("input", fields.keep);
    return () => {
      element.removeEventListener("input", fields.keep);
      if (sent.current) fields.clear();
    };
  }, [container, key, names]);
  useEffect(() => {
    if (failed) sent.current = false;
  }, [failed]);
  useEffect(() => {
    if (settled === begun.current.settled) return;
    begun.current.settled = settled;
    copy.current?.empty();
    setRestored(false);
  }, [settled]);
  const discard = () => {
    copy.current?.discard();
    setRestored(false);
  };
  return { restored, discard, clear: () => copy.current?.clear(), onSubmit: () => (sent.current = true) };
}
