/** The secret of the link, which every form of its page sends along; nothing where the person is signed in. */
export function LinkSecret({ token }: { token: string | null }) {
  return token === null ? null : <input type="hidden" name="token" value={token} />;
}
