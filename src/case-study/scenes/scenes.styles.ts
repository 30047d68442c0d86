import { css, type CSSResult } from 'lit';
import { drawingStyles } from '../../drawings/drawings.styles.js';

/** The drawings' paint, what services look like apart and joined up, and how things move. */
export const sceneStyles: CSSResult = css`
  ${drawingStyles}
  /* What arrives moves towards the family; what leaves moves away from it. */
  .apart,
  .joined {
    transform-origin: 50% 60%;
  }
  [data-state='joined'] .apart,
  [data-state='apart'] .joined {
    opacity: 0;
    transform: scale(1.5);
  }
  .sketch {
    stroke-dasharray: 1;
  }
  .sketch,
  .grow {
    transform-box: fill-box;
    transform-origin: 0 100%;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .apart,
    .joined {
      transition: 0.2s;
      transition-property: opacity, transform;
    }
    /* One comes as the other has nearly gone, so that the picture is never empty. */
    [data-state='joined'] .joined,
    [data-state='apart'] .apart {
      transition-duration: 0.35s;
      transition-delay: 0.15s;
    }
    /* Movement ends where things are at rest, so a still drawing is complete. */
    .play :is(.sketch, .grow) {
      animation: 2s from;
    }
    .play .arrive {
      animation: 2s arrive;
    }
    .play :is(.apart, .joined) {
      animation: 2s gather;
    }
  }
  @keyframes arrive {
    from {
      transform: translateX(100px);
    }
  }
  @keyframes gather {
    from {
      opacity: 0;
      transform: scale(1.5);
    }
  }
  @keyframes from {
    from {
      stroke-dashoffset: 1;
      transform: scale(0.5);
    }
  }
`;
