import { describe, expect, it } from 'vitest';
import type { Enclosure } from '../../src/compose/packages/dossier.ts';
import { type Dossiers, dossiersOf } from '../../src/compose/packages/dossiers.ts';
import type { Package } from '../../src/compose/packages/package.ts';
import type { Block } from '../../src/document/block.ts';
import type { Document } from '../../src/document/document.ts';
import type { Nomination } from '../../src/model/files.generated.ts';
import { asText } from './as-text.ts';
import { inputFrom } from './campaign.ts';
import { exampleDossier } from './example.ts';
import { documentsOf } from './written.ts';

const example = exampleDossier('vinh-phuc-2021');

/** What nobody but the person and the office may know, made so that it can be found in any text. */
const secretOf = (id: string) => ({
  number: `0${id.length}${id.charCodeAt(0)}99${id.charCodeAt(1)}`,
  note: `kỷ luật của ${id}`,
});
const nominations = example.nominations.map((source) => {
  const { number, note } = secretOf(source.value.id);
  const { individual } = source.value;
  const value: Nomination = {
    ...source.value,
    ...(individual ? { individual: { ...individual, identity_number: number } } : {}),
    discipline: { status: 'none', note },
  };
  return { ...source, value };
});
const papers = [
  ...(example.plan?.value.papers ?? []),
  ...(['unit-kit', 'notice', 'prize-table', 'ballot', 'public-list', 'register', 'invitation'] as const).map(
    (document) => ({ document, signer: 'giam-doc' }),
  ),
];
const plan = example.plan && { ...example.plan, value: { ...example.plan.value, papers } };
const input = inputFrom({ ...example, plan, nominations });
const documents = documentsOf(input);
const dossiers = dossiersOf(input) as Dossiers;

const heldBy = ({ definition, holds }: Package) =>
  definition.papers.flatMap((id) => documents.filter((document) => document.id === id && holds(document)));
const named = (id: string) => {
  const found = dossiers.packages.find((pack) => pack.id === id);
  if (!found) throw new Error(`no package ${id}`);
  return found;
};
const paths = (id: string) => heldBy(named(id)).map(({ path }) => path);
const whole = (pack: Package): Document => {
  const { value, diagnostics } = dossiers.compose(pack, heldBy(pack), []);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error(`no file for ${pack.id}`);
  return value;
};

describe('each recipient', () => {
  it('of one nominee gets the papers of that one alone, and what names everybody', () => {
    expect(paths('nguoi-duoc-khen/pham-thi-hoa')).toEqual([
      'giay-khen/pham-thi-hoa.pdf',
      '05-quyet-dinh-giam-doc.pdf',
      'bao-cao-thanh-tich/pham-thi-hoa.pdf',
    ]);
    expect(paths('nguoi-duoc-khen/dang-thi-anh')).toEqual(['bao-cao-thanh-tich/dang-thi-anh.pdf']);
    expect(paths('nguoi-duoc-khen/au-duong-thanh')).toEqual([
      'bao-cao-thanh-tich/au-duong-thanh.pdf',
      'thong-bao/au-duong-thanh.pdf',
    ]);
  });

  it('of one unit gets the papers of its own people', () => {
    expect(paths('don-vi/phong-tong-hop')).toEqual([
      '01-ke-hoach.pdf',
      '10-huong-dan-binh-xet.pdf',
      'ho-so-don-vi/phong-tong-hop.pdf',
      'bao-cao-thanh-tich/phong-tong-hop-quy-hoach.pdf',
      'bao-cao-thanh-tich/nguyen-hoang-an.pdf',
      '05-quyet-dinh-giam-doc.pdf',
    ]);
  });

  it('above gets the letter to it and the reports of those proposed to it', () => {
    expect(paths('so-noi-vu/chu-tich-ubnd-tinh')).toEqual([
      '02-to-trinh-chu-tich-ubnd-tinh.pdf',
      '03-danh-sach-chu-tich-ubnd-tinh.pdf',
      'bao-cao-thanh-tich/phong-dang-ky-kinh-doanh.pdf',
      'bao-cao-thanh-tich/dang-thi-anh.pdf',
      'bao-cao-thanh-tich/le-trung-dung.pdf',
      '08-bien-ban-hop-hoi-dong.pdf',
      '07-bien-ban-kiem-phieu.pdf',
      '01-ke-hoach.pdf',
    ]);
  });

  it('that the plan does not name is as templates/contents.md has it; one with an empty list is none', () => {
    expect(paths('luu')).toHaveLength(documents.length);
    const without = plan && { ...plan, value: { ...plan.value, packages: [{ id: 'luu', papers: [] }] } };
    const found = dossiersOf(inputFrom({ ...example, plan: without }))?.packages ?? [];
    expect(found.some(({ id }) => id === 'luu')).toBe(false);
    expect(found.find(({ id }) => id === 'ke-toan')?.definition.name).toBe('Kế toán');
  });
});

describe('no recipient’s file', () => {
  const persons = dossiers.packages.filter(
    ({ definition: { each } }) => each === 'nominee' || each === 'unit',
  );

  it.each(persons.map((pack) => [pack.id, pack] as const))('%s tells of others what is theirs', (_, pack) => {
    const own = new Set(pack.nominees.map(({ nomination }) => nomination.id));
    const text = [...heldBy(pack), whole(pack)]
      .flatMap((document) => [asText(document), document.title, document.author, JSON.stringify(document)])
      .join('\n');
    for (const { value } of nominations) {
      const { number, note } = secretOf(value.id);
      expect(text).not.toContain(number);
      expect(text).not.toContain(note);
      if (!own.has(value.id)) expect(text).not.toContain(`bao-cao-thanh-tich/${value.id}.pdf`);
    }
    // A notice tells its own nominee of the vote on him; nobody is told of another's.
    const votes = (example.council?.value.ballots?.results ?? [])
      .filter(({ nomination }) => own.has(nomination))
      .map((vote) => [vote.for, vote.against].map((count) => String(count).padStart(2, '0')))
      .map(([yes, no]) => `${yes} phiếu đồng ý, ${no} phiếu không đồng ý`);
    const others = votes.reduce((rest, vote) => rest.replaceAll(vote, ''), text);
    expect(others).not.toMatch(/\d+\/\d+ phiếu|\d phiếu đồng ý|\| \d+ \| \d+ \| \d+%/);
  });
});

describe('Nơi nhận', () => {
  it('of every paper of the example are the packages that hold it', () => {
    for (const document of documents) {
      const lines = recipientsOn(document);
      if (lines === undefined || document.nominee !== undefined) continue;
      const holders = dossiers.packages
        .filter(({ definition, holds }) => !definition.archive && holds(document))
        .map(({ definition, name }) => definition.name ?? name);
      const addressed = lines.some((line) => /^- Như /.test(line));
      const printed = lines.slice(0, -1).map((line) => line.replace(/^- |[;.]$/g, ''));
      const expected = new Set(holders);
      for (const line of printed.filter((each) => !each.startsWith('Như '))) expect(expected).toContain(line);
      const left = [...expected].filter((line) => !printed.includes(line));
      expect([document.path, left.length === 0 || addressed]).toEqual([document.path, true]);
    }
  });
});

describe('the file of a recipient', () => {
  const file = whole(named('so-noi-vu/chu-tich-ubnd-tinh'));

  it('names every paper as a part of its own, and marks its pages', () => {
    const parts = file.sections.flatMap(({ part }) => part?.id ?? []);
    expect(parts).toEqual(['muc-luc', ...paths('so-noi-vu/chu-tich-ubnd-tinh')]);
    expect(file.folio).toBe('Hồ sơ gửi Sở Nội vụ - trang {x}/{n}');
  });

  it('names the mục lục also where the office’s own template has no cover', () => {
    const templates = new Map(input.templates);
    const contents = templates.get('contents');
    if (!contents) throw new Error('no contents');
    templates.set('contents', { ...contents, text: contents.text.replace(/^::: section.*$/m, '') });
    const own = dossiersOf({ ...input, templates });
    const pack = named('so-noi-vu/chu-tich-ubnd-tinh');
    const [first] = own?.compose(pack, heldBy(pack), []).value?.sections ?? [];
    expect(first?.part).toEqual({ id: 'muc-luc', title: 'Mục lục hồ sơ' });
  });

  it('reads no attachment to be composed', () => {
    const pack = named('so-noi-vu/chu-tich-ubnd-tinh');
    const unread: Enclosure = {
      nominee: 'pham-thi-hoa',
      title: 'Bản chụp',
      as: 'attachment',
      name: 'a.pdf',
      type: 'application/pdf',
      get bytes(): Uint8Array {
        throw new Error('read');
      },
    };
    const attached = dossiers.compose(pack, heldBy(pack), [unread]).value?.attachments ?? [];
    expect(attached).toHaveLength(1);
    expect(() => attached[0]?.bytes).toThrow('read');
  });

  it('keeps to the office what the plan does not declare', () => {
    const pack = named('so-noi-vu/chu-tich-ubnd-tinh');
    expect(asText(file)).not.toContain('Báo cáo tổng kết');
    expect(dossiers.undeclared(pack, heldBy(pack))).toEqual(['Báo cáo tổng kết']);
  });

  it('says what the law asks for and it lacks', () => {
    const pack = named('so-noi-vu/chu-tich-ubnd-tinh');
    const without = heldBy(pack).filter(({ id }) => !id.endsWith('minutes'));
    const { value } = dossiers.compose(pack, without, []);
    expect(value && asText(value)).toContain('Biên bản họp Hội đồng: chưa lập được với số liệu hiện có');
  });

  it('says how many sets an award of the State wants, and misses the opinions of others', () => {
    const asked = plan && {
      ...plan,
      value: {
        ...plan.value,
        submission_date: '2025-12-15',
        award_forms: plan.value.award_forms.map((one) =>
          one.code === 'BKT' ? { ...one, code: 'BKTTG' } : one,
        ),
      },
    };
    const variant = dossiersOf(inputFrom({ ...example, plan: asked, nominations })) as Dossiers;
    const pack = variant.packages.find(({ id }) => id === 'so-noi-vu/chu-tich-ubnd-tinh') as Package;
    const { value } = variant.compose(pack, heldBy(pack), []);
    const text = value ? asText(value) : '';
    expect(text).toContain('Gửi 01 bộ bản chính, tệp pdf của hồ sơ, tệp word của Tờ trình kèm danh sách');
    expect(text).toContain('Ý kiến của cơ quan, địa phương liên quan (thành phần hồ sơ theo quy định)');
    expect(asText(file)).not.toContain('bộ bản chính');
  });

  it('does not miss what goes to the same decider in a package beside it', () => {
    const text = asText(whole(named('cap-tren/chu-tich-ubnd-tinh')));
    expect(text).not.toContain('Thành phần còn thiếu');
  });

  it('reads as in its golden', async () => {
    const front = { ...file, sections: file.sections.slice(0, 2) };
    await expect(asText(front)).toMatchFileSnapshot('goldens/vinh-phuc/goi-ho-so-so-noi-vu.txt');
  });
});

function recipientsOn({ sections }: Document): readonly string[] | undefined {
  const blocks: readonly Block[] = sections.flatMap((section) => section.blocks);
  for (const block of blocks) {
    if (block.kind === 'closing') return block.recipients;
    if (block.kind === 'signatures' && block.recipients) return block.recipients;
  }
  return undefined;
}
