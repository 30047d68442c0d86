/** The six services in the story's drawings: illustrative, written for this project. */
import type { MsgFn } from '@lit/localize';

/** Their names, in the order in which the drawing shows them. */
export const serviceNames = (msg: MsgFn) => ({
  school: msg('School', { id: 'service-school' }),
  doctor: msg('GP practice', { id: 'service-doctor' }),
  mind: msg('Mental health support', { id: 'service-mind' }),
  housing: msg('Housing', { id: 'service-housing' }),
  care: msg('Social care', { id: 'service-care' }),
  group: msg('Community group', { id: 'service-group' }),
});
