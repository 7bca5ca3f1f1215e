/** A page kept under its address; `bytes` is all of it, in every encoding. */
type Kept = { bytes: number };

/**
 * Pages by address, up to a total of bytes, the oldest dropped first: anyone who makes up addresses drives out pages
 * and does not fill the memory.
 */
export function createPageStore<Page extends Kept>(mostBytes: number) {
  const pages = new Map<string, Page>();
  let held = 0;
  const sizeOf = (address: string, { bytes }: Page) => bytes + 2 * address.length;
  const drop = (address: string) => {
    const page = pages.get(address);
    if (!page) return;
    held -= sizeOf(address, page);
    pages.delete(address);
  };
  return {
    get: (address: string): Page | undefined => pages.get(address),
    set: (address: string, page: Page): void => {
      drop(address);
      const size = sizeOf(address, page);
      if (size > mostBytes) return;
      for (const oldest of pages.keys()) {
        if (held + size <= mostBytes) break;
        drop(oldest);
      }
      pages.set(address, page);
      held += size;
    },
    clear: (): void => {
      pages.clear();
      held = 0;
    },
  };
}
