/** Boxes of a page that a widget stands in, and boxes that a page makes of the widget itself. */

const box = (style) => (widget) => `<div style="${style}">${widget}</div>`;
const tags = 'ps-vision-statement, ps-priority-cards, ps-welcome-video, ps-case-study';
const own = (style) => `${tags} { ${style} }`;

export const containers = {
  kind: 'Containers',
  hosts: [
    { name: 'an inline block', wrap: box('display: inline-block') },
    { name: 'a float', wrap: box('float: left; clear: left') },
    { name: 'a box of fit-content', wrap: box('inline-size: fit-content') },
    { name: 'an inline flex container', wrap: box('display: inline-flex') },
    { name: 'an inline grid', wrap: box('display: inline-grid') },
    { name: 'a row of flexible boxes', wrap: box('display: flex') },
    {
      name: 'a centred column',
      wrap: box('display: flex; flex-direction: column; align-items: center'),
    },
    { name: 'a centred grid', wrap: box('display: grid; place-items: center') },
    { name: 'a table cell', wrap: (widget) => `<table><tr><td>${widget}</td></tr></table>` },
    { name: 'a button', wrap: (widget) => `<button style="font: inherit">${widget}</button>` },
    { name: 'a float of its own', style: own('float: left; clear: left') },
    { name: 'an inline block of its own', style: own('display: inline-block') },
    { name: 'an inline flex container of its own', style: own('display: inline-flex') },
    { name: 'a flex container of its own', style: own('display: flex') },
    { name: 'a grid of its own', style: own('display: grid') },
  ],
};
