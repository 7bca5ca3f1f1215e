import { expect, test } from "vitest";
import { isWebAddress, linkTarget } from "~/language/text/web-address";

test.each(["https://un.org", "HTTPS://UN.ORG/X", "Http://un.org", "https://пример.рф/"])("%s is an address", (typed) =>
  expect(isWebAddress(typed)).toBe(true),
);

test.each(["", "un.org", "javascript:alert(1)", "httpsx://un.org", "ftp://un.org", "https:// un.org"])(
  "%s is none",
  (typed) => expect(isWebAddress(typed)).toBe(false),
);

test.each([
  "https://undocs.org/en/A%2FRES%2F73%2F195?q=a%26b&x=%D0%9C#p%23%20z",
  "https://undocs.org/%E0%A4%A",
  "https://undocs.org/a%2520b%25?c[0]=d",
])("what is encoded in %s is not encoded again", (typed) => expect(linkTarget(typed)).toBe(typed));

test("what is not allowed in a link is encoded once", () => {
  expect(linkTarget("https://un.org/ГДМ?q=é")).toBe("https://un.org/%D0%93%D0%94%D0%9C?q=%C3%A9");
  expect(linkTarget("HTTPS://UN.ORG/Ab")).toBe("https://un.org/Ab");
  expect(linkTarget("https://[")).toBe("https://[");
});
