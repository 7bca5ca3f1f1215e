import { withoutControlCharacters } from "~/language/text/control-characters";

/** Names that no word processor gives an entry: they lead out of the folder, or hide what they are. */
const strange = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\t\n\u202a-\u202e\u2066-\u2069]/i;

/** Whether an entry of an archive has a name that leads elsewhere, or cannot be read as it is. */
export function isStrangeName(name: string): boolean {
  return strange.test(name) || withoutControlCharacters(name) !== name;
}
