import '@partnership-southwark/widgets/case-study/define.js';

document.createElement('ps-case-study').next();
document.addEventListener('ps-step-change', ({ to }) => to.toFixed());
