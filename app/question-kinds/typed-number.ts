/** Digits before the point that a number keeps exactly. */
const mostDigits = 15;
const form = new RegExp(`^[-\u2212]?\\d{1,${mostDigits}}([.,]\\d{1,6})?$`);

/** The number that was typed, with point or comma, and with spaces between its digits; null where it is none. */
export function numberIn(typed: string): number | null {
  const bare = typed.trim().replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, "");
  if (!form.test(bare)) return null;
  return Number(bare.replace("\u2212", "-").replace(",", "."));
}
