import { expect, fixtureSync, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadFrame, type Frame } from '../support/frame.js';
import { allBegun } from '../support/shown.js';
import { eventually } from '../support/told.js';

const isFirefox = navigator.userAgent.includes('Firefox');
const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** Presses keys as an editor would, and counts them. */
class Presses {
  count = 0;

  async press(key: string): Promise<void> {
    this.count += 1;
    await sendKeys({ press: key });
  }

  async tabTo(document: Document, selector: string): Promise<void> {
    while (!document.activeElement!.matches(selector)) {
      if (this.count === 60) throw new Error(`Tab doesn’t lead to ${selector}`);
      await this.press('Tab');
    }
  }
}

async function openBuilder(width: number): Promise<Frame> {
  const frame = await loadFrame({ url: '/dist/index.html' }, { width, height: 800 });
  const preview = () => frame.document.querySelector('iframe')?.contentDocument;
  const shown = () => preview()?.querySelector('ps-vision-statement')?.shadowRoot;
  await eventually(shown, 'The preview has not come'); // until then, focus may begin anew
  frame.window.focus();
  await eventually(() => frame.document.hasFocus());
  return frame;
}

/** WebDriver, which drives WebKit, takes both keys as one text. */
async function pressWithControl(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}

/** What a press of the paste key brings. */
async function paste(): Promise<string> {
  const field = fixtureSync<HTMLTextAreaElement>(
    html`<textarea aria-label="HTML of the page"></textarea>`,
  );
  field.focus();
  await (isWebKit ? sendKeys({ type: '\uE009v' }) : pressWithControl('v'));
  return field.value;
}

/* On a desktop the code is in a part that scrolls, which Firefox makes a stop of the Tab key. */
describe('From the open builder to a widget on a page', () => {
  for (const [screen, width, presses] of [
    ['desktop', 1280, isFirefox ? 14 : 13],
    ['phone', 390, 20],
  ] as const) {
    it(`takes ${presses} presses of keys on a ${screen}, and one to paste`, async () => {
      const { document } = await openBuilder(width);
      const keys = new Presses();
      await keys.tabTo(document, '.copy button');
      await keys.press('Enter');
      const said = document.querySelector('.copy [role="status"]')!;
      await eventually(() => said.textContent);
      expect(said.textContent).to.equal('Copied');
      expect(keys.count).to.equal(presses);
      const pasted = await paste();
      expect(pasted).to.equal(document.querySelector('code')!.textContent);
      const page = await loadFrame({
        html: `<!doctype html><html lang="en"><title>A partner’s page</title><body>${pasted}</body></html>`,
      });
      const widgets = [...page.document.querySelectorAll('ps-vision-statement')];
      await allBegun(widgets);
      expect(widgets.length).to.equal(1);
      expect(widgets[0]!.shadowRoot!.querySelector('h2')!.textContent.trim()).to.equal(
        'Our vision',
      );
    });
  }
});
