import { css } from 'lit';

/**
 * Paint for every drawing. A class gives a colour, to fills and strokes alike; `line`, `limb` and
 * `arm` turn a shape into a stroke of that colour. `paint.ts` says what each is for.
 */
export const drawingStyles = css`
  .drawing {
    display: block;
    inline-size: 100%;
    fill: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .line,
  .limb,
  .arm {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
  }
  .limb {
    stroke-width: 8;
  }
  .arm {
    stroke-width: 6;
  }
  /* These four have a dark shade too. */
  .backdrop {
    color: #fbedd8;
  }
  .distance {
    color: #f5dfbd;
  }
  .ground {
    color: #e9cda5;
  }
  .navy {
    color: #346;
  }
  @supports (color: light-dark(red, red)) {
    /* An arm is a shade darker than the body it lies on. */
    .arm {
      stroke: color-mix(in srgb, currentColor 88%, #000);
    }
    .backdrop {
      color: light-dark(#fbedd8, #3a4e5b);
    }
    .distance {
      color: light-dark(#f5dfbd, #465d6b);
    }
    .ground {
      color: light-dark(#e9cda5, #596a75);
    }
    .navy {
      color: light-dark(#346, #68a);
    }
  }
  /* Things. */
  .paper {
    color: #fffdf8;
  }
  .leaf {
    color: #75a877;
  }
  .glass {
    color: #b5d6da;
  }
  .teal {
    color: #2f938c;
  }
  .coral {
    color: #e7765b;
  }
  .ochre {
    color: #eaac46;
  }
  .plum {
    color: #8f5f8d;
  }
  .accent {
    color: var(--_accent);
  }
  .ink {
    color: #211;
  }
  .grey {
    color: #bbb;
  }
  /* Skin; also wood and brick. */
  .umber {
    color: #804d34;
  }
  .sienna {
    color: #a06945;
  }
  .tan {
    color: #cf9367;
  }
  .peach {
    color: #f0c5a5;
  }
  @media (forced-colors: active) {
    .drawing * {
      fill: Canvas;
      stroke: CanvasText;
    }
    .drawing :is(.ink, .navy) {
      fill: CanvasText;
    }
    .drawing :is(.line, .limb, .arm) {
      fill: none;
    }
  }
  @media print {
    .drawing {
      color-scheme: light;
    }
  }
`;
