import { expect, test } from "vitest";
import { createPageStore } from "~/http/serve/page-store";

const page = (bytes: number) => ({ bytes });

test("pages are kept up to a number of bytes, their addresses counted, the oldest dropped first", () => {
  const store = createPageStore(100);
  store.set("/a", page(40));
  store.set("/b", page(40));
  expect([store.get("/a"), store.get("/b")]).toEqual([page(40), page(40)]);
  store.set("/c", page(10));
  expect([store.get("/a"), store.get("/b"), store.get("/c")]).toEqual([undefined, page(40), page(10)]);
});

test("made-up addresses never hold more than the cap", () => {
  const store = createPageStore(1000);
  const addresses = Array.from({ length: 500 }, (_, index) => `/report?x=${index}`);
  for (const address of addresses) store.set(address, page(90));
  const held = addresses.filter((address) => store.get(address));
  expect(held.length).toBeGreaterThan(5);
  expect(held.length).toBeLessThan(11);
});

test("a page that is kept again counts once, one above the cap is not kept, and clearing makes room", () => {
  const store = createPageStore(100);
  for (let time = 0; time < 5; time += 1) store.set("/a", page(90));
  expect(store.get("/a")).toEqual(page(90));
  store.set("/b", page(200));
  expect([store.get("/a"), store.get("/b")]).toEqual([page(90), undefined]);
  store.clear();
  store.set("/c", page(90));
  expect([store.get("/a"), store.get("/c")]).toEqual([undefined, page(90)]);
});
