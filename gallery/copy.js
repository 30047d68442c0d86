/** Gives each piece of code a button that copies it, where the browser lets a page do that. */

if (navigator.clipboard) document.querySelectorAll('[data-copy]').forEach(addCopyButton);

function addCopyButton(block) {
  const button = document.createElement('button');
  button.type = 'button';
  const of = document.createElement('span');
  of.className = 'visually-hidden';
  of.textContent = ` ${block.dataset.copy}`;
  button.append('Copy', of);

  // In the page before it has anything to say: that is when screen readers start to listen.
  const status = document.createElement('span');
  status.setAttribute('role', 'status');

  const bar = document.createElement('div');
  bar.className = 'copy';
  bar.append(status, button);
  block.prepend(bar);

  const code = block.querySelector('code');
  button.addEventListener('click', async () => {
    status.textContent = '';
    status.textContent = await copy(code);
  });
}

/** Copies the code, and says how it went. */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return 'Copied';
  } catch {
    getSelection().selectAllChildren(code);
    return 'Not copied. The code is selected: copy it with your keyboard.';
  }
}
