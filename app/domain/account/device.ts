/** From where someone is signed in, by the names of the products; null where the browser does not say. */
export type Device = { browser: string | null; system: string | null };

export const unknownDevice: Device = { browser: null, system: null };

/** What each product says of itself. A browser built on another one names that one too, so the special ones come first. */
const browsers: [name: string, sign: RegExp][] = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Opera", /\b(?:OPR|OPiOS|Opera)\//],
  ["Yandex Browser", /\bYaBrowser\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Vivaldi", /\bVivaldi\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /(?:Chrome|CriOS|Chromium)\//],
  ["Safari", /\bSafari\//],
];

const systems: [name: string, sign: RegExp][] = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac(?:intosh| OS X)\b/],
  ["Linux", /\bLinux\b/],
];

/** No browser describes itself at greater length. */
const longestDescription = 1000;

/**
 * The browser and the system that a `User-Agent` header names; versions and everything else in it are left out. A tablet
 * that calls itself a Mac is one.
 */
export function deviceOf(userAgent: string | null): Device {
  const description = (userAgent ?? "").slice(0, longestDescription);
  const nameIn = (products: typeof browsers) => products.find(([, sign]) => sign.test(description))?.[0] ?? null;
  return { browser: nameIn(browsers), system: nameIn(systems) };
}
