import { css } from 'lit';

/**
 * Paint for every drawing. A class of one letter gives a colour, to fills and lines alike;
 * `l`, `m` and `a` turn a shape into a line, a leg or an arm of that colour.
 */
export const drawingStyles = css`
  .drawing {
    display: block;
    inline-size: 100%;
    fill: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .l,
  .m,
  .a {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
  }
  .m {
    stroke-width: 8;
  }
  /* An arm is a shade darker than the body it lies on. */
  .a {
    stroke-width: 6;
    stroke: color-mix(in srgb, currentColor 88%, #000);
  }
  /* Wall or sky, what lies behind, floor or ground; navy. These four have a dark shade too. */
  .w {
    color: #fbedd8;
  }
  .v {
    color: #f5dfbd;
  }
  .f {
    color: #e9cda5;
  }
  .n {
    color: #346;
  }
  @supports (color: light-dark(red, red)) {
    .w {
      color: light-dark(#fbedd8, #3a4e5b);
    }
    .v {
      color: light-dark(#f5dfbd, #465d6b);
    }
    .f {
      color: light-dark(#e9cda5, #596a75);
    }
    .n {
      color: light-dark(#346, #68a);
    }
  }
  /* Paper, leaves, glass. */
  .x {
    color: #fffdf8;
  }
  .e {
    color: #75a877;
  }
  .q {
    color: #b5d6da;
  }
  /* Teal, coral, ochre, plum, and the partner's accent. */
  .t {
    color: #2f938c;
  }
  .c {
    color: #e7765b;
  }
  .o {
    color: #eaac46;
  }
  .u {
    color: #8f5f8d;
  }
  .z {
    color: var(--_accent);
  }
  /* Ink and dark hair, grey hair. */
  .k {
    color: #211;
  }
  .g {
    color: #bbb;
  }
  /* Skins; also wood, brick. */
  .r {
    color: #804d34;
  }
  .d {
    color: #a06945;
  }
  .b {
    color: #cf9367;
  }
  .j {
    color: #f0c5a5;
  }
  @media (forced-colors: active) {
    .drawing * {
      fill: Canvas;
      stroke: CanvasText;
    }
    .drawing :is(.k, .n) {
      fill: CanvasText;
    }
    .drawing :is(.l, .m, .a) {
      fill: none;
    }
  }
  @media print {
    .drawing {
      color-scheme: light;
    }
  }
`;
