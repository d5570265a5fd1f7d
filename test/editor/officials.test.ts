import { hoverOn, open, replace } from './editing.ts';
import { until } from './poll.ts';

describe('an authority', () => {
  it('serves the telegrams beside it as it is being edited', async () => {
    const telegram = await open('talks.telegram');
    await hoverOn(telegram.document, 'K. Tesar');
    const authority = await open('officials.yaml');
    await replace(authority, 'Foreign Minister, Ardana', 'Minister of the Sea, Ardana');
    await until('the new office', async () =>
      (await hoverOn(telegram.document, 'K. Tesar')).includes('Minister of the Sea'),
    );
    await replace(authority, 'Minister of the Sea, Ardana', 'Foreign Minister, Ardana');
    await until('the former office', async () =>
      (await hoverOn(telegram.document, 'K. Tesar')).includes('Foreign Minister'),
    );
  });
});
