import { source } from './catalogues.js';
import { languages } from './languages.js';

/**
 * The language of ours that a BCP 47 tag asks for, if we have it. The CLDR's likely subtags know
 * that `zh-SG` is written in simplified characters and `zh-HK` is not.
 */
export function ourLanguage(tag: string): string | undefined {
  const [language = ''] = tag.trim().toLowerCase().split(/[-_]/);
  // Most tags need no data on languages, which costs a phone tens of milliseconds to load.
  if (language === source || languages[language]?.file) return language;
  try {
    const { language, script } = new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
    return [language, `${language}-${script}`].find(
      (each) => each === source || languages[each]?.file,
    );
  } catch {
    return undefined;
  }
}
