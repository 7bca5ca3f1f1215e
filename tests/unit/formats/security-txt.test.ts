import { expect, test } from "vitest";
import { renderSecurityTxt } from "~/formats/security-txt";

const origin = "https://review.example.org";

test("security.txt names the contacts, when it expires, and where it is (RFC 9116)", () => {
  const now = new Date("2026-11-26T15:00:00Z");
  const text = renderSecurityTxt({ origin, emails: ["office@example.org", "second@example.org"], now });
  expect(text.split("\n")).toEqual([
    "Contact: mailto:office@example.org",
    "Contact: mailto:second@example.org",
    "Expires: 2027-02-24T00:00:00Z",
    "Preferred-Languages: en, fr, ru",
    "Canonical: https://review.example.org/.well-known/security.txt",
    "",
  ]);
});

test("an address cannot add a line", () => {
  const text = renderSecurityTxt({ origin, emails: ["a@b\nContact: https://evil.example"], now: new Date(0) });
  expect(text.match(/^Contact:/gm)).toHaveLength(1);
});
