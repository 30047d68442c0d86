import type { ArgTypesEnhancer } from 'storybook/internal/types';

/** A control for what the story takes; the rest of the table is there to be read. */
export const controlsForArgs: ArgTypesEnhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      name in initialArgs ? argType : { ...argType, control: false },
    ]),
  );
