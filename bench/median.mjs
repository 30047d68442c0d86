/** The middle one of some figures. */
export const median = (values) =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
