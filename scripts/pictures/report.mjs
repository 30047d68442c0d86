import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One page with every picture that has changed: before, after, and the difference. */
export function writeReport(folder, changes) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sections = changes.map(({ key, points, pictures }, index) => {
    const figures = Object.entries(pictures).map(([name, picture]) => {
      const file = `${index}-${name}.png`;
      writeFileSync(join(folder, file), picture);
      return `<figure><figcaption>${name}</figcaption><a href="${file}"><img src="${file}" alt="" loading="lazy"></a></figure>`;
    });
    const what = points === undefined ? '' : ` (${points.toLocaleString('en-GB')} points)`;
    return `<section><h2>${escape(key)}${what}</h2><div>${figures.join('')}</div></section>`;
  });
  const file = join(folder, 'index.html');
  writeFileSync(
    file,
    `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures that changed</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 2em; font: 1em/1.5 system-ui, sans-serif; }
  section { border-block-start: 1px solid GrayText; }
  h2 { font-size: 1em; }
  section > div { display: flex; gap: 1em; align-items: start; overflow-x: auto; }
  figure { flex: 1; min-inline-size: 12em; margin: 0; }
  img { max-inline-size: 100%; outline: 1px solid GrayText; }
</style>
<h1>Pictures that changed: ${changes.length}</h1>
${sections.join('\n')}
</html>
`,
  );
  return file;
}
