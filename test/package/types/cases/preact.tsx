import type {} from '@partnership-southwark/widgets/types/preact';
import type { PsCaseStudy, StepChangeEvent, Story } from '@partnership-southwark/widgets';

declare const study: Story;
const show = ({ to }: StepChangeEvent) => console.log(to);

export const story = (
  <ps-case-study
    lang="pl"
    class="wide"
    view="all"
    step="2"
    heading-level={3}
    study={study}
    ref={(element: PsCaseStudy | null) => void element?.next()}
    onps-step-change={show}
  >
    <h2 slot="heading">Tyrone</h2>
  </ps-case-study>
);

// @ts-expect-error There is no such view.
export const view = <ps-case-study view="some" />;
// @ts-expect-error A card's event isn't that of a step.
export const event = <ps-priority-cards onps-card-toggle={show} />;
// @ts-expect-error There is no such element.
export const element = <ps-nothing />;
