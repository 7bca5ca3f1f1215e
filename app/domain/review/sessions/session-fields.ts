/** The most agenda items and organizers that the form of a session takes. */
export const mostItems = 30;
export const mostOrganizers = 12;

/** The places of a list of that length, counted from 1. */
export const places = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** The names of the fields of the agenda item at a place, counted from 1. */
export function itemFields(place: number) {
  return { minutes: `item${place}Minutes`, title: `item${place}Title`, speaker: `item${place}Speaker` };
}

/** The name of the field of the organizer at a place, counted from 1. */
export function organizerField(place: number): string {
  return `organizer${place}`;
}
