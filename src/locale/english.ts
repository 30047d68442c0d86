import type { MsgFn } from '@lit/localize';
import type { TemplateResult } from 'lit';

type Template = Parameters<MsgFn>[0];

/** Messages as they are written in the code: the source language. */
export const english = ((template: Template): string | TemplateResult =>
  typeof template === 'object' && 'strTag' in template
    ? String.raw({ raw: template.strings }, ...template.values)
    : template) as MsgFn;
