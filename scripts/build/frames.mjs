import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileName } from '../localize/catalogue.mjs';

/** Writes frame/: for each language and widget a page that shows it in a frame. */
export async function writeFrames(folder, catalogues) {
  const load = (file) => import(pathToFileURL(resolve(folder, 'esm', file)));
  const { readFields } = await load('builder/fields.js');
  const { framePage, framePath } = await load('embed/frame-page.js');
  const { tags } = await load('embed/snippet.js');
  const fields = readFields(JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')));
  const languages = [
    {},
    ...(await Promise.all(catalogues.map((each) => readLanguage(each, load)))),
  ];
  for (const tag of tags) {
    const all = [...fields.shared, ...fields.own[tag]];
    const names = (isText) =>
      all.filter(({ kind }) => (kind === 'text') === isText).map(({ name }) => name);
    const ids = await messageIdsOf(tag, load);
    for (const { language, file, messages } of languages) {
      const own =
        messages && Object.fromEntries(Object.entries(messages).filter(([id]) => ids.has(id)));
      const page = framePage(tag, {
        choices: names(false),
        content: names(true),
        ...(language && { language, catalogue: { file, messages: own } }),
      });
      const path = join(folder, framePath(tag, language?.lang));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, page);
    }
  }
  cpSync('src/frame/frame.css', join(folder, 'frame/frame.css'));
}

async function readLanguage({ language, text, digest }, load) {
  const { languageOf } = await load('embed/language.js');
  const messages = JSON.parse(text);
  return { language: languageOf(language, messages), file: fileName(language, digest), messages };
}

/** What a widget can say, and what is said of a draft. */
async function messageIdsOf(tag, load) {
  const { messageIds } = await load('shared/read-messages.js');
  const { draftNotice } = await load('content/draft-notice.js');
  const name = tag.replace('ps-', '');
  const { content } = Object.values(await load(`${name}/${name}.js`)).find((each) => each.content);
  return messageIds([...content, draftNotice]);
}
