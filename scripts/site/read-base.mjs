/** The address that the site will have, ending in a slash; throws where it can’t be that. */
export function readBase(base) {
  if (!base) throw new Error('Say where the site will be: npm run site -- --base https://…');
  if (!URL.canParse(base)) throw new Error(`--base ${base}: not an address`);
  const { protocol, origin, pathname, search, hash, username } = new URL(base);
  if (protocol !== 'https:') {
    throw new Error(`--base ${base}: has to begin with https://, since pages on https load no script from anywhere else`);
  }
  if (search || hash || username) {
    throw new Error(`--base ${base}: has to be a folder’s address, without ?, # or a user’s name`);
  }
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}
