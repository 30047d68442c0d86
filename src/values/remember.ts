/** A function that works again only if it is called with other values than the last time. */
export function remember<Values extends unknown[], Result>(
  work: (...values: Values) => Result,
): (...values: Values) => Result {
  let last: Values | undefined;
  let result: Result;
  return (...values) => {
    if (!last || values.some((value, index) => value !== last![index])) {
      result = work(...values);
      last = values;
    }
    return result;
  };
}
