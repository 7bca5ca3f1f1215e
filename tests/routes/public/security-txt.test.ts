import { expect, test } from "vitest";
import { createReview } from "#seed/factories/create-review";
import { loader } from "~/routes/public/security-txt";
import { useDatabase } from "../../support/database";
import { routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const now = new Date("2026-11-26T15:00:00Z");

const open = () =>
  loader({
    request: new Request("http://localhost/.well-known/security.txt"),
    params: {},
    context: routeContext(held.database, { now, settings: { origin: "https://review.example.org" } }),
  });

test("security.txt is there once a secretariat has given an address, and names it", async () => {
  const { id } = await held.database.write((tx) => createReview(tx, { slug: "ece-test" }));
  await held.database.write((tx) => tx.review.update({ where: { id }, data: { contact: { office: {}, email: "" } } }));
  expect((await settle(open)).status).toBe(404);
  const office = { en: { text: "The Office", status: "official" } };
  const contact = { office, email: "office@example.org" };
  await held.database.write((tx) => tx.review.update({ where: { id }, data: { contact } }));
  const answer = await open();
  expect(answer.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  expect(await answer.text()).toContain("Contact: mailto:office@example.org\nExpires: 2027-02-24T00:00:00Z\n");
});
