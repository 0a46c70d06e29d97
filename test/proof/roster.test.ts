import { expect, it } from 'vitest';
import { knownOf } from '../../src/proof/facts/known.ts';
import { roster } from '../../src/proof/facts/roster.ts';
import type { Script } from '../../src/proof/facts/script.ts';
import { nominations, plan } from '../compose/campaign.ts';

const script = (document: string, names: readonly string[], nominee?: string): Script => ({
  file: `out/${document}.pdf`,
  document,
  decider: 'hieu-truong',
  ...(nominee !== undefined && { nominee }),
  text: names.join('\n'),
  paragraphs: names,
  rows: [],
  stamps: [],
  pageAt: () => 1,
});

it('misses the giấy khen of whoever is given one, and none of whoever is given a title', () => {
  const [one, other] = nominations.filter(({ kind }) => kind === 'individual');
  if (one?.individual === undefined) throw new Error('no individual');
  const [form] = plan.award_forms;
  if (form === undefined) throw new Error('no award');
  const title = { ...form, id: 'ldtt', type: 'title', code: 'LDTT' } as const;
  const missedWith = (award: string) => {
    const dossier = {
      plan: {
        value: { ...plan, award_forms: [{ ...form, id: 'giay-khen', code: 'GK' }, title] },
        file: 'plan.yaml',
        route: [],
      },
      criteria: undefined,
      council: undefined,
      nominations: [{ value: { ...one, award }, file: 'nominations/a.yaml', route: [] }],
    };
    const name = one.individual?.full_name ?? '';
    const scripts = [
      script('nominee-list', [name]),
      script('certificate', ['Ông Ai Đó'], other?.id ?? 'ai-do'),
    ];
    return [...roster(scripts, knownOf(dossier, []))].map(({ message }) => message);
  };
  expect(missedWith('giay-khen')).toEqual([
    expect.stringContaining('có trong danh sách mà không có giấy khen mang tên ấy'),
  ]);
  expect(missedWith('ldtt')).toEqual([]);
});
