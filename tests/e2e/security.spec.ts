import { get, post, signIn } from "../support/client.mjs";
import { expect, test } from "./support/test";

const url = () => process.env["E2E_URL"] ?? "";
const password = () => process.env["E2E_PASSWORD"] ?? "";

test("every request that is not GET is refused unless it comes from the portal itself", async () => {
  const form = { email: "nobody@example.org", password: "wrong wrong wrong" };
  const status = async (headers: Record<string, string>, path = "/en/sign-in") =>
    (await post(url(), path, { form, headers })).status;
  expect(await status({ "Sec-Fetch-Site": "cross-site" })).toBe(403);
  expect(await status({ "Sec-Fetch-Site": "same-site" })).toBe(403);
  expect(await status({ "Sec-Fetch-Site": "cross-site", Origin: "https://elsewhere.example" })).toBe(403);
  expect(await status({ "Sec-Fetch-Site": "same-origin" })).toBe(422);
  expect(await status({ "Sec-Fetch-Site": "cross-site" }, "/en/reviews/ece-2024/report/docx")).toBe(403);
});

test("pages carry their security headers, and a policy without any script where they ship none", async () => {
  for (const path of ["/en", "/fr/reviews/ece-2024", "/ru/receipts"]) {
    const { headers, status } = await get(url(), path);
    const policy = headers.get("content-security-policy") ?? "";
    expect({ path, status }).toEqual({ path, status: 200 });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("x-powered-by")).toBeNull();
  }
});

test("published pages have no script element", async () => {
  for (const path of ["/en", "/fr/reviews/ece-2024/submissions", "/ru/reviews/ece-2024/report"]) {
    const page = await (await get(url(), path)).text();
    expect({ path, scripts: page.match(/<script/g) }).toEqual({ path, scripts: null });
  }
});

test("private pages are never stored", async () => {
  const cookie = await signIn(url(), "secretariat@demo.example", password());
  const response = await get(url(), "/en/account", cookie);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toContain("no-store");
});

test("a published page is revalidated by its tag and never taken from the cache for a signed-in reader", async () => {
  const first = await get(url(), "/en/reviews/ece-2024");
  const again = await get(url(), "/en/reviews/ece-2024");
  const etag = again.headers.get("etag") ?? "";
  expect(first.status).toBe(200);
  const response = await fetch(`${url()}/en/reviews/ece-2024`, { headers: { "If-None-Match": etag } });
  expect(response.status).toBe(304);
  const cookie = await signIn(url(), "editor@demo.example", password());
  expect(await (await get(url(), "/en/reviews/ece-2024", cookie)).text()).toContain("/en/sign-out");
  expect(await (await get(url(), "/en/reviews/ece-2024")).text()).not.toContain("/en/sign-out");
});

test("signing in tells nothing of who has an account", async () => {
  const answer = async (email: string) => {
    const response = await post(url(), "/en/sign-in", { form: { email, password: "wrong wrong wrong" } });
    const page = (await response.text()).replaceAll(email, "");
    return { status: response.status, page: page.replace(/nonce(-|=")[^'"]*/g, "") };
  };
  expect(await answer("co-chair@demo.example")).toEqual(await answer("no-chair@demo.example"));
});

test("after sign-in only a path of the portal is followed", async () => {
  for (const next of ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"]) {
    const form = { email: "editor@demo.example", password: password(), next };
    const response = await post(url(), "/en/sign-in", { form });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toMatch(/^\/en\//);
  }
});

test("a form beyond a mebibyte is refused", async () => {
  const response = await post(url(), "/en/sign-in", { form: { email: "a".repeat(1_100_000), password: "x" } });
  expect(response.status).toBe(413);
});

test("what does not exist says so in the language of the address, under 404", async () => {
  const response = await get(url(), "/ru/reviews/no-such-review");
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('lang="ru"');
});

test("health answers while the portal serves", async () => {
  const response = await get(url(), "/health");
  expect(await response.json()).toMatchObject({ status: "ok" });
});
