/** How long links and codes work, in milliseconds. */
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const invitationLife = 14 * day;
export const passwordLinkLife = hour;
export const addressChangeLife = 2 * day;
/** From the password to the code of the second factor. */
export const secondStepLife = 10 * minute;
/** A link that is printed where the portal runs. */
export const printedLinkLife = day;
