import { css } from 'lit';

/**
 * Paint for every drawing. A class of one letter gives a colour, to fills and lines alike;
 * `h`, `l`, `m` and `a` turn a shape into a hairline, a line, a leg or an arm of that colour.
 */
export const drawingStyles = css`
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: hidden;
    fill: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    color: var(--_text);
  }
  .l,
  .h,
  .m,
  .a {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .h {
    stroke-width: 1.5;
  }
  .m {
    stroke-width: 8;
  }
  /* An arm is a shade darker than the body it lies on. */
  .a {
    stroke-width: 6;
    stroke: color-mix(in srgb, currentColor 88%, #000);
  }
  /* Wall or sky, what lies behind, floor or ground. */
  .w {
    color: #fcf1e0;
    color: light-dark(#fcf1e0, #374a56);
  }
  .v {
    color: #f6e2c3;
    color: light-dark(#f6e2c3, #435966);
  }
  .f {
    color: #e9cda5;
    color: light-dark(#e9cda5, #566670);
  }
  /* Paper, wood, brick, leaves, glass. */
  .x {
    color: #fffdf8;
    color: light-dark(#fffdf8, #f0e6d6);
  }
  .d {
    color: #a9774c;
    color: light-dark(#a9774c, #8f6847);
  }
  .b {
    color: #cf8f6b;
    color: light-dark(#cf8f6b, #a56d50);
  }
  .e {
    color: #7fae7a;
    color: light-dark(#7fae7a, #5d8f68);
  }
  .q {
    color: #bfe0e2;
    color: light-dark(#bfe0e2, #7fa3b5);
  }
  /* Teal, coral, ochre, plum, navy. */
  .t {
    color: #2b8d87;
    color: light-dark(#2b8d87, #3d9d95);
  }
  .c {
    color: #e9775c;
    color: light-dark(#e9775c, #e0745b);
  }
  .o {
    color: #ecae45;
    color: light-dark(#ecae45, #dfa648);
  }
  .u {
    color: #8a5a88;
    color: light-dark(#8a5a88, #a679a5);
  }
  .n {
    color: #34465f;
    color: light-dark(#34465f, #61799a);
  }
  /* Ink and dark hair, grey hair. */
  .k {
    color: #2a2226;
    color: light-dark(#2a2226, #181416);
  }
  .g {
    color: #b5b0ae;
    color: light-dark(#b5b0ae, #c9c4c1);
  }
  /* Skins. */
  .r {
    color: #7b4a31;
    color: light-dark(#7b4a31, #87543a);
  }
  .s {
    color: #9c6542;
    color: light-dark(#9c6542, #a36c49);
  }
  .i {
    color: #cf9367;
    color: light-dark(#cf9367, #c98f66);
  }
  .j {
    color: #f3c8a8;
    color: light-dark(#f3c8a8, #e6ba9a);
  }
  .z {
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .drawing * {
      fill: Canvas;
      stroke: CanvasText;
    }
    .drawing .l,
    .drawing .h,
    .drawing .m,
    .drawing .a {
      fill: none;
    }
    .drawing .k,
    .drawing .n {
      fill: CanvasText;
    }
  }
  @media print {
    .drawing {
      color-scheme: light;
    }
  }
`;
