/** Values by key, `most` at a time: empties itself where there would be more, because keys may come from outside. */
export class BoundedCache<T extends object | string | number> {
  readonly #kept = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(key: string): T | undefined {
    return this.#kept.get(key);
  }

  keep(key: string, value: T): T {
    if (this.#kept.size >= this.most) this.#kept.clear();
    this.#kept.set(key, value);
    return value;
  }
}

/** Makes a value once for each key and hands it out again, as long as the value depends on nothing but the key. */
export function memoize<T extends object | string | number>(
  most: number,
  make: (key: string) => T,
): (key: string) => T {
  const cache = new BoundedCache<T>(most);
  return (key) => cache.get(key) ?? cache.keep(key, make(key));
}
