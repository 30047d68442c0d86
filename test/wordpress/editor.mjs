/** Typing would be disturbed: WordPress moves the focus once its page is there. */
export function logIn(name) {
  for (const id of ['user_login', 'user_pass']) document.getElementById(id).value = name;
  document.getElementById('wp-submit').click();
}

/** A page that isn’t in front draws no frames, which are what is waited for otherwise. */
export const until = (page, look) => page.waitForFunction(look, { polling: 100 });

/** WordPress asks for pictures elsewhere, and for a template that authors may not read. */
export const isOurs = (said) =>
  !said.startsWith('Failed to load resource') || said.includes('partnership-southwark');
