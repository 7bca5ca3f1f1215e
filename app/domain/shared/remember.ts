/**
 * Makes a value once for each key and hands it out again, as long as the value depends on nothing but the key. Keeps
 * `most` values at a time and begins anew where there would be more: keys may come from outside.
 */
export function remember<T extends object | string>(most: number, make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    if (made.size >= most) made.clear();
    made.set(key, value);
    return value;
  };
}
