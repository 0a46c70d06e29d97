import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import type { DocumentForm } from '../../src/document/form.ts';
import type { ReadPaper } from '../../src/reading/paper.ts';
import { FinishedCampaign } from './finished.ts';

const millimetre = 1;
const point = 1;

type Planted = [what: string, plant: (form: DocumentForm) => DocumentForm, key: string];

const size = (key: keyof DocumentForm['sizes'], by: number, value: string): Planted => [
  `${value} set ${by} pt larger`,
  (form) => ({ ...form, sizes: { ...form.sizes, [key]: form.sizes[key] + by } }),
  value,
];
const margin = (key: keyof DocumentForm['page']['margins'], by: number): Planted => [
  `margin ${key} moved by ${by} mm`,
  (form) => {
    const margins = { ...form.page.margins, [key]: form.page.margins[key] + by };
    return { ...form, page: { ...form.page, margins } };
  },
  `margin-${key}`,
];

const planted: readonly Planted[] = [
  margin('left', millimetre),
  margin('left', -millimetre),
  margin('right', millimetre),
  margin('right', -millimetre),
  margin('top', millimetre),
  margin('top', -millimetre),
  ['a page 1 mm wider', (form) => ({ ...form, page: { ...form.page, width: 211 } }), 'page-width'],
  ['a page 1 mm longer', (form) => ({ ...form, page: { ...form.page, height: 298 } }), 'page-height'],
  ...[point, -point].flatMap((by) => [
    size('nationalTitle', by, 'national-title'),
    size('motto', by, 'motto'),
    size('superior', by, 'superior'),
    size('issuer', by, 'issuer'),
    size('number', by, 'number'),
    size('placeDate', by, 'place-date'),
    size('titleName', by, 'title-name'),
    size('titleSummary', by, 'title-summary'),
    size('body', by, 'body'),
    size('signature', by, 'signature'),
    size('recipientsWord', by, 'recipients-word'),
    size('recipientsList', by, 'recipients-list'),
    size('pageNumber', by, 'page-number'),
    size('table', by, 'table'),
    size('note', by, 'note'),
    size('subject', by, 'subject'),
  ]),
  ['rules of three fifths', (form) => ({ ...form, ruleShare: 0.6 }), 'rule'],
  ['rules of three tenths', (form) => ({ ...form, ruleShare: 0.3 }), 'rule'],
  ['an indent 1 mm deeper', (form) => ({ ...form, indent: form.indent + millimetre }), 'indent'],
  [
    'paragraphs 1 pt closer',
    (form) => ({ ...form, paragraphGap: form.paragraphGap - point }),
    'paragraph-gap',
  ],
  ['lines set wider', (form) => ({ ...form, lineSpacing: 1.2 }), 'line-spacing'],
  ['lines set too tight', (form) => ({ ...form, lineSpacing: 0.9, leastLineSpacing: 0.9 }), 'line-spacing'],
  ['lines set too wide', (form) => ({ ...form, lineSpacing: 1.6 }), 'line-spacing'],
];

const profiles = [
  ['13-14-14', planted],
  ['12-13-13', [margin('left', millimetre), size('body', point, 'body'), size('motto', -point, 'motto')]],
] as const;

describe.each(profiles)('the ruler, by the sizes %s', async (profile, deviations) => {
  const campaign = await FinishedCampaign.open(profile);
  const papers = [
    '02-to-trinh-giam-doc.pdf',
    '03-danh-sach-giam-doc.pdf',
    '10-huong-dan-binh-xet.pdf',
    '05-quyet-dinh-giam-doc.pdf',
  ].map((path) => campaign.document(path));
  const measured = async (form: DocumentForm, documents: readonly Document[] = papers) => {
    const read = await Promise.all(
      documents.map(async (document) => ({
        file: `out/${document.path}`,
        document: document.id,
        read: await campaign.read(document, form),
        now: undefined,
      })),
    );
    return campaign.proofOf(read).papers.flatMap(({ measures }) => measures);
  };
  const off = async (form: DocumentForm) =>
    (await measured(form)).filter(({ verdict }) => verdict !== 'kept').map(({ value }) => value.key);

  it('finds nothing where nothing was planted', async () => {
    expect(await off(campaign.form)).toEqual([]);
  });

  // Read from the file, a single line may measure a hair less.
  it.each([1.05, 1])('lets lines be drawn together to %d, as the decree allows', async (spacing) => {
    expect(await off({ ...campaign.form, lineSpacing: spacing, leastLineSpacing: spacing })).toEqual([]);
  });

  it.each(deviations)('finds %s', async (_, plant, key) => {
    expect(await off(plant(campaign.form))).toContain(key);
  });

  it('takes smaller type in a table for meant where the program would set it so now', async () => {
    const smaller = {
      ...campaign.form,
      sizes: { ...campaign.form.sizes, table: campaign.form.sizes.table - 1 },
    };
    const found = async (asSet: boolean) => {
      const read = await campaign.read(campaign.document('04-bang-tong-hop-diem.pdf'), smaller);
      const paper = { file: 'out/a.pdf', document: 'score-summary', read, now: undefined, asSet };
      const measures = campaign.proofOf([paper]).papers.flatMap((proven) => proven.measures);
      return measures.filter(({ value }) => value.key === 'table').map(({ verdict }) => verdict);
    };
    expect(new Set(await found(false))).toEqual(new Set(['off-profile']));
    expect(new Set(await found(true))).toEqual(new Set(['kept']));
  });

  it('finds a lower margin of 19 mm on a page that reaches it', async () => {
    const { page } = campaign.form;
    const form = { ...campaign.form, page: { ...page, margins: { ...page.margins, bottom: 19 } } };
    const measures = await measured(form, campaign.documents);
    expect(measures.filter(({ verdict }) => verdict !== 'kept').map(({ value }) => value.key)).toContain(
      'margin-bottom',
    );
  });

  it('tells what the decree forbids from what the office has not chosen', async () => {
    const { page } = campaign.form;
    const at = async (left: number) => {
      const measures = await measured({
        ...campaign.form,
        page: { ...page, margins: { ...page.margins, left } },
      });
      return new Set(
        measures.filter(({ value }) => value.key === 'margin-left').map(({ verdict }) => verdict),
      );
    };
    expect(await at(29)).toEqual(new Set(['outside-decree']));
    expect(await at(32)).toEqual(new Set(['off-profile']));
    expect(await at(36)).toEqual(new Set(['outside-decree']));
  });
});

/** What stands so on a finished page, moved by so many mm; gone where nothing is said of where to. */
type Moved = [what: RegExp, by: { readonly x?: number; readonly y?: number } | undefined, found: string];

const right = { x: 1 };
const down = { y: 1 };
const moves: readonly Moved[] = [
  [/^Độc lập - Tự do/, right, 'motto centre-offset'],
  [/^Độc lập - Tự do/, down, 'motto line-offset'],
  [/^Độc lập - Tự do/, undefined, 'motto presence'],
  [/^CỘNG HÒA/, undefined, 'national-title presence'],
  [/, ngày .* tháng .* năm /, right, 'place-date centre-offset'],
  [/, ngày .* tháng .* năm /, down, 'place-date level-offset'],
  [/^SỞ KẾ HOẠCH VÀ ĐẦU TƯ$/, right, 'issuer centre-offset'],
  [/^Số: /, right, 'number centre-offset'],
  [/^V\/v /, right, 'subject centre-offset'],
  [/^V\/v /, down, 'subject-gap distance'],
  [/^Nơi nhận:$/, right, 'recipients-word edge-offset'],
  [/^Nơi nhận:$/, down, 'recipients-word level-offset'],
  [/^- Lưu: /, right, 'recipients-list edge-offset'],
  [/^Lưu Thị Bích Đào$/, right, 'signature centre-offset'],
];

describe('a component out of its place', async () => {
  const campaign = await FinishedCampaign.open();
  const guideline = await campaign.read(campaign.document('10-huong-dan-binh-xet.pdf'), campaign.form);
  const letter = await campaign.read(campaign.document('02-to-trinh-giam-doc.pdf'), campaign.form);
  const off = (read: ReadPaper) => {
    const { papers } = campaign.proofOf([{ file: 'out/a.pdf', document: 'guideline', read, now: undefined }]);
    return papers[0]?.measures
      .filter(({ verdict }) => verdict !== 'kept')
      .map(({ value, aspect }) => `${value.key} ${aspect}`);
  };

  it.each(moves)('%s by %o: %s', (what, by, found) => {
    expect(off(moved(guideline, what, by))).toContain(found);
  });

  it.each<Moved>([
    [/^TỜ TRÌNH$/, right, 'title-name centre-offset'],
    [/^Về việc/, right, 'title-summary centre-offset'],
  ])('%s by %o: %s, and nothing else', (what, by, found) => {
    // The rule below trích yếu stays where it was.
    expect(off(moved(letter, what, { x: 1.2, ...by }))?.filter((each) => each !== 'rule length')).toEqual([
      found,
    ]);
  });
});

function moved(paper: ReadPaper, what: RegExp, by: Moved[1]): ReadPaper {
  const points = (millimetres = 0) => (millimetres * 72) / 25.4;
  return {
    ...paper,
    pages: paper.pages.map((page) => ({
      ...page,
      elements: page.elements.flatMap((element) => {
        if (!what.test(element.text)) return [element];
        if (!by) return [];
        const pieces = element.pieces.map((piece) => ({
          ...piece,
          x: piece.x + points(by.x),
          y: piece.y + points(by.y),
        }));
        return [{ ...element, pieces }];
      }),
    })),
  };
}

describe('what is set in another style', async () => {
  const campaign = await FinishedCampaign.open();
  const keysOff = async (document: Document) => {
    const read = await campaign.read(document, campaign.form);
    const [paper] = campaign.proofOf([
      { file: 'out/a.pdf', document: document.id, read, now: undefined },
    ]).papers;
    return paper?.measures
      .filter(({ verdict }) => verdict !== 'kept')
      .map(({ value, aspect }) => `${value.key} ${aspect}`);
  };
  const letter = campaign.document('02-to-trinh-giam-doc.pdf');

  it('small letters in the name of the issuer', async () => {
    const text = JSON.stringify(letter).replace('THI ĐUA - KHEN THƯỞNG', 'Thi đua - Khen thưởng');
    expect(await keysOff(JSON.parse(text))).toEqual(['issuer capitals']);
  });

  it('a paragraph that is not justified', async () => {
    const text = JSON.stringify(letter).replaceAll(
      '"kind":"paragraph"',
      '"kind":"paragraph","align":"left","indent":true',
    );
    expect(await keysOff(JSON.parse(text))).toContain('body justified');
  });

  it('a title without its rule', async () => {
    const text = JSON.stringify(letter).replace('"rule":true', '"rule":false');
    expect(await keysOff(JSON.parse(text))).toEqual(['rule length']);
  });
});
