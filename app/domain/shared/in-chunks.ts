/** How many rows go into one statement, which takes a limited number of values. */
export const rowsAtOnce = 500;

/** Works through a long list in parts of `size`, one after the other: a query takes a limited number of parameters. */
export async function inChunks<T, R>(
  items: readonly T[],
  size: number,
  work: (chunk: T[]) => Promise<R[]>,
): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < items.length; at += size) {
    for (const one of await work(items.slice(at, at + size))) found.push(one);
  }
  return found;
}
