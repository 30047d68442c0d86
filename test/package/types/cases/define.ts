import '@partnership-southwark/widgets/define.js';

const story = document.createElement('ps-case-study');
story.step = 2;
// @ts-expect-error A step is a number.
story.step = {};
document.querySelector('ps-priority-cards')!.show = 'prevention';
document.addEventListener('ps-step-change', ({ to }) => to.toFixed());
