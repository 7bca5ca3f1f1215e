const webAddress = /^https?:\/\/\S+$/i;

/** Whether a text is an address of the web, in whatever case its scheme is typed. Other schemes are never linked. */
export function isWebAddress(text: string): boolean {
  return webAddress.test(text);
}

/** The address as a link takes it: what is not allowed in one is encoded, what is encoded already is not changed. */
export function linkTarget(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}
