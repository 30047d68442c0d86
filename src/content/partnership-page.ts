/**
 * The partnership's own sentences, word for word from the page that it publishes about itself.
 * Only the partnership changes these. A test holds each sentence of the page to one of them.
 */
import type { MsgFn } from '@lit/localize';

/** Where the page is published, by Improving Health Limited; to be confirmed by the partnership. */
export const pageAddress = 'https://ihlsouthwark.co.uk/partnership-southwark';

/** A name, the same in every language. */
export const partnershipName = 'Partnership Southwark';

export const formed = (msg: MsgFn): string =>
  msg(
    'IHL and the South Southwark PCN have formed a partnership of NHS, council and community organisations working to improve health in Southwark.',
    { id: 'page-formed' },
  );

export const peopleTellUs = (msg: MsgFn): string =>
  msg(
    'People in Southwark tell us they want health and care services to be more person-centred and joined-up, and easier to access close to home. We agree. Too often people experience services that are complex and fragmented, leading to poorer health and wellbeing outcomes.',
    { id: 'page-people-tell-us' },
  );

export const since2019 = (msg: MsgFn): string =>
  msg(
    'Since 2019, Partnership Southwark has been working to better join up services and support, tackle the causes of inequality, and improve the health and wellbeing of Southwark residents.',
    { id: 'page-since-2019' },
  );

export const localCarePartnership = (msg: MsgFn): string =>
  msg(
    'We are a Local Care Partnership within the overall South East London Integrated Care System, working with other health, care and non-statutory organisations and local communities to bring together services and support at a neighbourhood level so that they do a better job of keeping people healthy and meeting their needs. This is often called "integrated community-based care".',
    { id: 'page-local-care-partnership' },
  );

export const mostAffected = (msg: MsgFn): string =>
  msg(
    'We focus on the groups most affected by long-standing health, social and racial inequalities.',
    { id: 'page-most-affected' },
  );

export const ourWork = (msg: MsgFn): string =>
  msg(
    'Our work is informed by engaging the community in Southwark to understand their needs, develop services and support that work for them, and empowering people to look after their own wellbeing and live longer, healthier lives, by focusing on prevention and self-management.',
    { id: 'page-our-work' },
  );

export const noOneLeftBehind = (msg: MsgFn): string =>
  msg(
    'We want Southwark to be a borough where everyone can contribute to the overarching outcomes that we are seeking to achieve for the benefit of all communities, and no one group or community is left behind.',
    { id: 'page-no-one-left-behind' },
  );

export const welcomeVideoTitle = (msg: MsgFn): string =>
  msg('Welcome video – our Health and Care Plan priorities explained', {
    id: 'page-welcome-video-title',
  });

export const welcomeVideoDescription = (msg: MsgFn): string =>
  msg(
    'As we move into 2024, Southwark Partnership co-chairs Cllr Evelyn Akoto and Dr Nancy Küchemann, along with colleagues from the partnership talk through our priorities in the Health and Care plan.',
    { id: 'page-welcome-video-description' },
  );

export const visionHeading = (msg: MsgFn): string => msg('Our vision', { id: 'page-our-vision' });

export const vision = (msg: MsgFn): string =>
  msg(
    'Our vision is to enable every part of the health and care system in Southwark to make the borough an amazing place to be born, live a full healthy life, and spend one’s final years.',
    { id: 'page-vision' },
  );

export const whyTogether = (msg: MsgFn): string =>
  msg(
    'With demand for health and care services continuing to rise, organisations must work together in a better, more consistent way to best support local people, meeting their needs and addressing the gaps and disconnects they experience.',
    { id: 'page-why-together' },
  );

export const tyroneIntroduction = (msg: MsgFn): string =>
  msg(
    'To illustrate what we want to achieve we have developed an interactive case study and animation about Tyrone, a fictional young person in Southwark, whose family could best be supported through more joined up care and support with the help of a key worker:',
    { id: 'page-tyrone-introduction' },
  );

export const learnMore = (msg: MsgFn): string => msg('Learn more', { id: 'page-learn-more' });
