import { css, type CSSResult } from 'lit';
import { drawingStyles } from '../../drawings/drawings.styles.js';

/** The drawings' paint, what services look like apart and joined up, and how things move. */
export const sceneStyles: CSSResult = css`
  ${drawingStyles}
  .ring {
    stroke-width: 4;
    stroke-dasharray: 1;
  }
  .form {
    transform-origin: 240px 160px;
  }
  [data-state='joined'] .muddle,
  [data-state='apart'] :is(.ring, .hub, .worker) {
    opacity: 0;
  }
  [data-state='joined'] .form {
    opacity: 0;
    transform: scale(0.3);
  }
  [data-state='apart'] .ring {
    stroke-dashoffset: 1;
  }
  [data-state='apart'] .worker {
    transform: translateX(40px);
  }
  /* What moves ends where it rests, so that a still drawing is the whole drawing. */
  .draw {
    stroke-dasharray: 1;
  }
  .pop {
    transform-box: fill-box;
    transform-origin: bottom;
  }
  @media (prefers-reduced-motion: no-preference) {
    .muddle,
    .form,
    .ring,
    .hub,
    .worker {
      transition:
        opacity 0.6s,
        transform 1s,
        stroke-dashoffset 1s;
    }
    .play :is(.draw, .fall, .pop, .rise) {
      animation: 2s ease-out backwards draw;
    }
    .play .fall {
      animation-name: fall;
    }
    .play .pop {
      animation-name: pop;
    }
    .play .rise {
      animation-name: rise;
    }
  }
  @keyframes draw {
    from {
      stroke-dashoffset: 1;
    }
  }
  @keyframes fall {
    from {
      opacity: 0;
      transform: translateY(-60px);
    }
  }
  @keyframes pop {
    from {
      opacity: 0;
      transform: scale(0.4);
    }
  }
  @keyframes rise {
    from {
      transform: translate(-40px, 50px);
    }
  }
`;
