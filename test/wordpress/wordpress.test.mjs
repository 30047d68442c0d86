import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start as asItComes } from '../../dist/esm/builder/choice.js';
import { pieces } from '../../dist/esm/builder/ways.js';
import { framePath, frameTitle } from '../../dist/esm/embed/frame-page.js';
import { tags, wordsOf } from '../../dist/esm/embed/snippet.js';
import { pluginZip } from '../../scripts/plugin/make.mjs';
import { openChromium } from '../../scripts/test/open-chromium.mjs';
import { isOurs, logIn, until } from './editor.mjs';
import { listen, read } from './reader.mjs';
import { startSite } from './site.mjs';
import { asParsed, fullTag, hasWords, readWithoutScripts, shortcode } from './words.mjs';
import { startWordPress } from './wordpress.mjs';

const css = /\{[^}]*:[^}]*;?\s*\}|--ps-|@container/;
/** The sentence that a reader gets in place of a widget. */
const sentenceOf = (tag) =>
  wordsOf(tag, {})
    .join(' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const count = (text, words) => text.split(words).length - 1;

let wordpress, site, browser;
before(async () => {
  site = await startSite();
  wordpress = await startWordPress(await pluginZip('dist'));
  browser = await openChromium();
});
after(async () => {
  await browser?.close();
  await wordpress?.stop();
  site?.stop();
});

/** Asserts that a reader sees the widget, once, on each width, and that the console is silent. */
async function seesWidget(address, tag) {
  const seen = await read(browser, address, tag);
  for (const [where, { text, widgets, isWide, said }] of Object.entries(seen)) {
    assert.deepEqual(
      { where, widgets, isWide, said },
      { where, widgets: 1, isWide: false, said: [] },
    );
    assert.doesNotMatch(text, css);
    assert.equal(count(text, sentenceOf(tag)), 0, `${where}: the sentence beside the widget`);
  }
  return seen;
}

const pasted = (tag, words) => {
  const release = { base: site.base, version: '', integrity: () => undefined };
  return pieces({ ...asItComes, widgets: [tag], words }, release)[0].code;
};
const htmlBlock = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

for (const tag of tags) {
  describe(tag, () => {
    for (const user of ['admin', 'author']) {
      test(`${user}’s shortcode is the widget`, async () => {
        await seesWidget(wordpress.publish(user, `Before\n\n[${tag}]\n\nAfter`), tag);
      });
      test(`${user}’s shortcode within a sentence is the widget, once`, async () => {
        await seesWidget(wordpress.publish(user, `Before [${tag}] after`), tag);
      });
      test(`${user}’s block is the widget`, async () => {
        const block = `<!-- wp:partnership-southwark/${tag.replace('ps-', '')} /-->`;
        await seesWidget(wordpress.publish(user, block), tag);
      });
      test(`${user}’s address is a frame with its end in reach`, async () => {
        await seesFrame(wordpress.publish(user, `${site.base}${framePath(tag)}`), tag);
      });
    }
    test('without scripts, the plug-in gives readers all the words, once', async () => {
      for (const attributes of [{}, { lang: 'pl' }, { lang: 'ar', 'heading-level': '3' }]) {
        const posts = [
          `Before ${shortcode(tag, attributes)} after`,
          `<!-- wp:partnership-southwark/${tag.replace('ps-', '')} ${JSON.stringify(attributes)} /-->`,
        ];
        for (const post of posts) {
          await hasWords(browser, wordpress.publish('author', post), tag, fullTag(tag, attributes));
        }
      }
    });
    for (const words of ['short', 'full']) {
      test(`administrator’s Custom HTML, ${words}, is the widget`, async () => {
        await seesWidget(wordpress.publish('admin', htmlBlock(pasted(tag, words))), tag);
      });
      test(`administrator’s classic post, ${words}, is the widget`, async () => {
        await seesWidget(wordpress.publish('admin', pasted(tag, words)), tag);
      });
      for (const [name, put] of [
        ['Custom HTML', htmlBlock],
        ['classic post', (html) => html],
      ]) {
        test(`author’s ${name}, ${words}, is the words, once and without code`, async () => {
          const html = pasted(tag, words);
          const seen = await read(browser, wordpress.publish('author', put(html)), tag);
          const paragraph = />([^<>]{20,})</.exec(html)[1].trim();
          for (const { text, widgets } of Object.values(seen)) {
            assert.equal(widgets, 0);
            assert.doesNotMatch(text, css);
            assert.equal(count(text, paragraph), 1, paragraph);
          }
        });
      }
    }
  });
}

async function seesFrame(address, tag) {
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 900 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const selector = `iframe[title="${frameTitle(tag)}"]`;
  const handle = await page.waitForSelector(selector, { visible: true });
  const frame = await handle.contentFrame();
  const { widgets, end } = await frame.evaluate((each) => {
    const widget = document.querySelector(each);
    widget.scrollIntoView({ block: 'end' });
    const end = widget.getBoundingClientRect().bottom - innerHeight;
    return { widgets: document.querySelectorAll(`${each}:defined`).length, end };
  }, tag);
  assert.equal(widgets, 1);
  assert.ok(end <= 1, `${end} px of the end can’t be reached`);
  assert.equal(await page.$$eval(selector, ({ length }) => length), 1);
  assert.equal(await page.$eval('blockquote', (each) => each.checkVisibility()), false);
  await page.close();
}

test('words in the tag go by what was chosen, and keep what was typed as text', async () => {
  for (const [tag, attributes] of [
    ['ps-priority-cards', { show: 'prevention, neighbourhood' }],
    ['ps-welcome-video', { 'film-title': 'Ours & <b>$1</b>', 'film-description': 'Of “us”' }],
    ['ps-welcome-video', { 'film-title': 'Ours' }],
    ['ps-case-study', { view: 'all', 'learn-more': 'https://own.example/?a=1&b=2' }],
  ]) {
    const address = wordpress.publish('admin', shortcode(tag, attributes));
    await hasWords(browser, address, tag, fullTag(tag, attributes));
  }
});

test('words in the tag lead to a film, and open the step that was chosen', async () => {
  const film = { src: 'https://youtu.be/abcdefghijk' };
  assert.match(
    await source(shortcode('ps-welcome-video', film)),
    /<p><a href="https:\/\/youtu\.be\/abcdefghijk">Go to the video<\/a><\/p><\/ps-welcome-video>/,
  );
  assert.match(
    await source('[ps-welcome-video src="films/our.mp4"]'),
    /<p><a href="films\/our\.mp4">/,
  );
  for (const [step, open] of [
    ['3', 3],
    ['99', 6],
    ['last', 1],
  ]) {
    const story = await source(shortcode('ps-case-study', { step }));
    const steps = [...story.matchAll(/<details name="tyrone"( open)?>/g)].map(
      ([, isOpen]) => isOpen,
    );
    assert.equal(steps.length, 6);
    assert.deepEqual(
      steps.flatMap((isOpen, at) => (isOpen ? [at + 1] : [])),
      [open],
      step,
    );
  }
});

test('words in the tag are in the language that the element would choose', async () => {
  for (const lang of ['zh', 'zh-MY', 'cmn', 'zh_Hans_CN']) {
    assert.doesNotMatch(await source(`[ps-vision-statement lang="${lang}"]`), /Our vision/, lang);
  }
  assert.match(await source('[ps-vision-statement lang="zh-HK"]'), /Our vision/);
});

test('a classic theme shows every widget, and has the words’ style before the first of them', async () => {
  const shortcodes = tags.map((tag) => `[${tag}]`).join('\n\n');
  const address = `${wordpress.publish('author', shortcodes)}&classic`;
  const page = await (await fetch(address)).text();
  assert.match(page, /themes\/twentytwentyone\/style\.css/);
  assert.equal(count(page, 'widgets/words.css'), 1);
  assert.ok(page.indexOf('widgets/words.css') < page.indexOf('<ps-vision-statement'));
  for (const tag of tags) await seesWidget(address, tag);
});

test('what the plug-in can’t use stays out of the words, and unknown names stay out of the tag', async () => {
  assert.match(
    await source('[ps-case-study lang="xx" learn-more="javascript:alert(1)" onclick="alert(1)"]'),
    /<ps-case-study lang="xx" learn-more="javascript:alert\(1\)"><div lang="en" dir="ltr"><h2>/,
  );
  assert.doesNotMatch(
    await source('[ps-case-study learn-more="javascript:alert(1)"]'),
    /<a [^>]*javascript:/,
  );
  const cards = await source('[ps-priority-cards show="none" heading-level="9"]');
  assert.equal(count(cards, '<details>'), 6);
  assert.match(cards, /heading-level="9"><h2>/);
});

/** Where a theme puts a paragraph more than there was, nobody sees it. */
const textOf = (html) => html.replace(/<[^>]+>|\s/g, '');

test('a theme that makes paragraphs of everything breaks none of the words', async () => {
  for (const tag of tags) {
    const address = wordpress.publish('author', `Before\n\n[${tag}]\n\nAfter`);
    const late = `${address}&paragraphs=late`;
    await seesWidget(late, tag);
    const { html, others, twice } = await readWithoutScripts(browser, late, tag);
    assert.equal(textOf(html), textOf(await asParsed(browser, fullTag(tag))));
    assert.deepEqual({ others, twice }, { others: 0, twice: [] });
  }
});

test('a bad value gives what the element gives: its default, and one message', async () => {
  const address = wordpress.publish('author', '[ps-vision-statement theme="pink"]');
  const { phone } = await read(browser, address, 'ps-vision-statement');
  assert.equal(phone.widgets, 1);
  assert.equal(phone.said.length, 1);
  assert.match(phone.said[0], /ps-vision-statement.*theme.*pink/s);
});

test('a page without a widget has no script of ours', async () => {
  assert.doesNotMatch(await source('No widget'), /partnership-southwark\/widgets/);
  assert.equal(
    count(await source('[ps-case-study] and [ps-vision-statement]'), 'widgets/widgets.js'),
    1,
  );
});

const source = async (content) => (await fetch(wordpress.publish('author', content))).text();

test('in the editor an author sees the widget itself, sets it and publishes it', async () => {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${wordpress.address}/wp-login.php`);
  await Promise.all([page.waitForNavigation(), page.evaluate(logIn, 'author')]);
  const said = listen(page);
  await page.goto(`${wordpress.address}/wp-admin/post-new.php`);
  await until(page, () => !!window.wp?.blocks?.getBlockType('partnership-southwark/case-study'));
  await page.evaluate(() => {
    const { blocks, data } = window.wp;
    data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
    const block = blocks.createBlock('partnership-southwark/case-study');
    data.dispatch('core/block-editor').insertBlock(block);
    data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
  await until(page, () => document.querySelector('ps-case-study')?.shadowRoot?.querySelector('h2'));
  const control = await page.waitForSelector('label ::-p-text(Language)');
  const select = await control.evaluateHandle((label) => label.closest('label').control);
  await select.asElement().select('pl');
  await until(page, () =>
    document.querySelector('ps-case-study').shadowRoot.textContent.includes('Dalej'),
  );
  const link = await page.evaluate(async () => {
    const { dispatch, select } = window.wp.data;
    dispatch('core/editor').editPost({ title: 'From the editor', status: 'publish' });
    await dispatch('core/editor').savePost();
    return select('core/editor').getCurrentPost().link;
  });
  assert.deepEqual(said.filter(isOurs), []);
  const { phone } = await read(browser, link, 'ps-case-study');
  assert.equal(phone.widgets, 1);
  assert.match(phone.text, /Dalej/);
});

test('the names and hints of the settings are WordPress’s to translate, all of them', () => {
  const said = Object.values(wordpress.translated()).flatMap(({ title, about, fields }) => [
    title,
    about,
    ...fields.flatMap(({ label, hint }) => [label, hint]),
  ]);
  assert.ok(said.includes('« Heading level »'));
  assert.deepEqual(
    said.filter((words) => !/^« .+ »$/.test(words)),
    [],
  );
});
