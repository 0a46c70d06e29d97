import { describe, expect, it } from 'vitest';
import type { Closing, Letterhead } from '../../src/document/block.ts';
import type { Document } from '../../src/document/document.ts';
import type { Council, Nomination, Plan } from '../../src/model/files.generated.ts';
import { asText } from './as-text.ts';
import { inputOf, nominations, plan } from './campaign.ts';
import { documentOf, documentsOf } from './written.ts';

const council: Council = {
  name: 'Hội đồng Thi đua - Khen thưởng Trường',
  abbreviation: 'HĐTĐKT',
  members: ['a', 'b', 'c'].map((id) => ({
    id,
    name: `Thành viên ${id}`,
    position: 'Giáo viên',
    role: 'member',
  })),
  meeting: { date: '2022-05-20', present: ['a', 'b', 'c'] },
};

const ballots = (votes: Readonly<Record<string, number>>): Council => ({
  ...council,
  ballots: {
    issued: '3',
    returned: '3',
    valid: '3',
    results: Object.entries(votes).map(([nomination, count]) => ({
      nomination,
      for: String(count),
      against: String(3 - count),
    })),
  },
});

const letterhead = (document: Document) =>
  document.sections[0]?.blocks.find((block): block is Letterhead => block.kind === 'letterhead');
const closing = (document: Document) =>
  document.sections.at(-1)?.blocks.find((block): block is Closing => block.kind === 'closing');
const paper = (more: Partial<Plan['papers'][number]>): Partial<Plan> => ({
  papers: [{ document: 'submission-letter', signer: 'hieu-truong', ...more }],
});
const signedBy = (signer: Partial<Plan['signers'][number]>): Partial<Plan> => ({
  signers: [{ id: 'hieu-truong', name: 'Lê Thị Bình', position: 'Hiệu trưởng', ...signer }],
  papers: [{ document: 'plan', signer: 'hieu-truong' }],
});

describe('the small campaign', () => {
  it.each(documentsOf(inputOf()).map((document) => [document.path, document] as const))(
    '%s reads as in its golden',
    async (path, document) => {
      await expect(asText(document)).toMatchFileSnapshot(
        `goldens/small/${path.replaceAll('/', '-').replace('.pdf', '.txt')}`,
      );
    },
  );

  it('says in the final report that nobody was nominated', () => {
    const input = inputOf({
      plan: { papers: [{ document: 'final-report', signer: 'hieu-truong' }] },
      nominations: [],
    });
    const text = asText(documentOf(input, 'bao-cao-tong-ket'));
    expect(text).toContain('Các đơn vị chưa đề nghị khen thưởng trường hợp nào.');
    expect(text).not.toContain('đề nghị ;');
  });

  it('ends every paper but lists and tables with ./.', () => {
    const open = ['nominee-list', 'score-summary', 'score-sheet'];
    for (const { id, path, sections } of documentsOf(inputOf())) {
      const body = sections[0]?.blocks.filter(({ kind }) => kind !== 'closing' && kind !== 'signatures');
      const end = JSON.stringify(body?.at(-1)).includes('./."');
      expect([path, end]).toEqual([path, !open.includes(id)]);
    }
  });

  it('has nothing to write without a plan', () => {
    const input = inputOf();
    expect(documentsOf({ ...input, dossier: { ...input.dossier, plan: undefined } })).toEqual([]);
  });
});

describe('the achievement report', () => {
  const award = {
    number: '12',
    symbol: 'QĐ-SGDĐT',
    date: '2020-06-30',
    issuer: 'Giám đốc Sở Giáo dục và Đào tạo',
  };
  const [person, household, collective] = nominations.map((nomination) => ({
    ...nomination,
    duties: 'Dạy Toán khối 9.',
    experience: 'Chuẩn bị kỹ từng tiết.',
    ratings: [{ year: '2021', result: 'excellent' as const }],
    earlier_awards: [
      { ...award, year: '2020', name: 'Lao động tiên tiến', type: 'title' as const },
      { ...award, year: '2019', name: 'Giấy khen', type: 'commendation' as const },
    ],
  }));
  const all = [
    person?.individual && {
      ...person,
      individual: { ...person.individual, honours: 'Thạc sĩ; Nhà giáo Ưu tú' },
    },
    household,
    collective?.collective && {
      ...collective,
      collective: {
        ...collective.collective,
        fax: '0229 3000000',
        website: 'hoalu.edu.vn',
        profile: 'Thành lập năm 1995.',
        compliance: 'Không ai vi phạm pháp luật.',
        party_work: 'Tổ công đoàn xếp loại xuất sắc.',
      },
    },
  ].filter((nomination) => nomination !== undefined);

  it.each([
    ['regular', 'nguyen-van-a'],
    ['regular', 'to-toan'],
    ['sudden', 'ho-ong-b'],
  ] as const)('of a %s campaign for %s reads as in its golden', async (type, id) => {
    const report = documentOf(
      inputOf({ plan: { campaign_type: type }, nominations: all }),
      `thanh-tich/${id}`,
    );
    await expect(asText(report)).toMatchFileSnapshot(`goldens/small/bao-cao-thanh-tich-${type}-${id}.txt`);
  });
});

describe('a campaign for sudden achievements', () => {
  const named = ['submission-letter', 'decision', 'minutes', 'ballot-minutes', 'public-list'] as const;
  const papers = documentsOf(
    inputOf({
      plan: {
        campaign_type: 'sudden',
        papers: named.map((document) => ({ document, signer: 'hieu-truong' })),
      },
      council: ballots({ 'to-toan': 3, 'nguyen-van-a': 3 }),
    }),
  );

  it('calls them so on every paper, and no paper speaks of a movement', () => {
    expect(papers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['submission-letter', 'minutes', 'decision']),
    );
    for (const document of papers.filter(({ id }) => named.some((each) => each === id))) {
      expect(asText(document), document.path).not.toMatch(
        /(?:thành tích xuất sắc|khen thưởng) trong phong trào/,
      );
      expect(asText(document), document.path).toContain('đột xuất');
    }
  });
});

describe('a title', () => {
  it('stands in quotes where a sentence names it, and begins its line with a capital', () => {
    const form = { name: 'Lao động tiên tiến', type: 'title', code: 'LDTT' } as const;
    const input = inputOf({
      plan: {
        award_forms: plan.award_forms.map((each, at) => (at === 0 ? { ...each, ...form } : each)),
        papers: [{ document: 'plan', signer: 'hieu-truong' }],
      },
    });
    expect(asText(documentOf(input, '01-ke-hoach'))).toContain('- Danh hiệu “Lao động tiên tiến”');
  });
});

describe('several awards of one decider', () => {
  const [form] = plan.award_forms;
  const title = (id: string, name: string) =>
    form ? [{ ...form, id, name, type: 'title' as const, code: 'LDTT' }] : [];
  const award_forms = [
    ...title('ldtt', 'Lao động tiên tiến'),
    ...title('cstd', 'Chiến sĩ thi đua cơ sở'),
    ...(form ? [form] : []),
  ];
  const documents = documentsOf(
    inputOf({
      plan: {
        award_forms,
        papers: [
          { document: 'decision', signer: 'hieu-truong' },
          { document: 'register', signer: 'hieu-truong' },
          { document: 'public-list', signer: 'hieu-truong' },
        ],
      },
      nominations: nominations.map((nomination, at) => ({ ...nomination, award: award_forms[at]?.id ?? '' })),
    }),
  );
  const named = (id: string) => asText(documents.find((document) => document.id === id) ?? raise(id));

  it('name what titles are once, and the last after “và”', () => {
    const all = 'danh hiệu “Lao động tiên tiến”, “Chiến sĩ thi đua cơ sở” và Giấy khen của Hiệu trưởng';
    expect(named('submission-letter')).toContain(`Về việc đề nghị tặng ${all} cho tập thể`);
    expect(named('register')).toContain(`summary: D${all.slice(1)}`);
  });

  it('stand beside each name on the public list', () => {
    expect(named('public-list')).toContain('| **Danh hiệu thi đua, hình thức khen thưởng** |');
  });

  it('leave out the column of bands where no scale has any', () => {
    expect(named('score-summary')).not.toContain('Xếp loại');
  });
});

function raise(id: string): never {
  throw new Error(`no ${id}`);
}

describe('a report on regular work that lacks its parts', () => {
  const dots = '………………………………………………………………………………';
  const reportOf = (id: string) =>
    asText(documentOf(inputOf({ plan: { campaign_type: 'regular' } }), `thanh-tich/${id}`));

  it('keeps the numbered parts of the form and a line to write on in each', () => {
    const text = reportOf('to-toan');
    for (const heading of [
      '2. Chức năng, nhiệm vụ',
      '2. Những biện pháp, nguyên nhân đạt được thành tích; các phong trào thi đua đã được áp dụng trong thực tiễn sản xuất, công tác',
      '3. Việc thực hiện chủ trương, chính sách của Đảng, pháp luật của Nhà nước',
      '4. Hoạt động của tổ chức đảng, đoàn thể',
    ])
      expect(text).toContain(`## **${heading}**\n\n${dots}`);
    expect(text).toContain(`các tổ chức đảng, đoàn thể:\n\n${dots}`);
    expect(text).not.toContain('fax');
  });

  it('asks a person for duties and titles', () => {
    const text = reportOf('nguyen-van-a');
    expect(text).toContain(`## **1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận**\n\n${dots}`);
    expect(text).toContain('Học hàm, học vị, danh hiệu, giải thưởng: ……………………');
  });
});

describe('what a report tells of earlier awards', () => {
  const [person] = nominations;
  const reportOf = (more: Partial<Nomination>) =>
    asText(
      documentOf(
        inputOf({
          plan: { campaign_type: 'regular' },
          nominations: person ? [{ ...person, ...more }] : [],
        }),
        'thanh-tich',
      ),
    );

  it('leaves the table of the form to fill in where nobody has said', () => {
    const text = reportOf({});
    expect(text).not.toContain('Chưa được tặng');
    expect(text).toMatch(/Năm.*\| .*Danh hiệu thi đua.* \|/);
    expect(text).toMatch(/Năm.*\| .*Hình thức khen thưởng.* \|/);
    expect(text.match(/^\| ……… \|/gm)).toHaveLength(2);
  });

  it('says that there are none where the list is empty', () => {
    const text = reportOf({ earlier_awards: [] });
    expect(text).toContain('Chưa được tặng danh hiệu thi đua.');
    expect(text).toContain('Chưa được tặng hình thức khen thưởng.');
    expect(text).not.toContain('| ……… |');
  });
});

describe('who confirms a report', () => {
  const signers = [
    { id: 'hieu-truong', name: 'Lê Thị Bình', position: 'Hiệu trưởng' },
    {
      id: 'hoi-dong',
      name: 'Vũ Văn Sáng',
      position: 'Phó Chủ tịch',
      authority: 'TM.',
      authority_of: 'Hội đồng',
      in_place_of: 'Chủ tịch',
    },
    {
      id: 'pho',
      name: 'Vũ Văn Sáng',
      position: 'Phó Hiệu trưởng',
      authority: 'KT.',
      authority_of: 'Hiệu trưởng',
    },
  ] as const;
  const confirmedBy = (letter: Partial<Plan['papers'][number]>) => {
    const papers: Plan['papers'] = [
      { document: 'achievement-report', signer: 'hieu-truong' },
      { document: 'submission-letter', signer: 'hieu-truong', ...letter },
    ];
    const text = asText(documentOf(inputOf({ plan: { signers, papers }, council }), 'thanh-tich/to-toan'));
    const [, lines, name] = /lines: (.*CẤP TRÌNH.*)\n(?:.*\n)?.*name: (.*)/.exec(text) ?? [];
    return `${lines}: ${name}`;
  };

  it('is whoever signs the tờ trình, not the decider to whom it goes', () => {
    expect(confirmedBy({ issuer: 'council', signer: 'hoi-dong' })).toBe(
      'XÁC NHẬN CỦA CẤP TRÌNH / KHEN THƯỞNG / TM. HỘI ĐỒNG / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH: Vũ Văn Sáng',
    );
  });

  it('states the authority of a deputy, and none of a head', () => {
    expect(confirmedBy({ signer: 'pho' })).toBe(
      'THỦ TRƯỞNG CẤP TRÌNH / KHEN THƯỞNG / KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG: Vũ Văn Sáng',
    );
    expect(confirmedBy({})).toBe('THỦ TRƯỞNG CẤP TRÌNH / KHEN THƯỞNG: Lê Thị Bình');
  });
});

describe('what a tờ trình says that it encloses', () => {
  const enclosed = (vary: Parameters<typeof inputOf>[0]) =>
    /Hồ sơ kèm theo Tờ trình gồm.*/.exec(asText(documentOf(inputOf(vary), 'to-trinh')))?.[0];
  const listed = (...documents: Plan['papers'][number]['document'][]): Plan['papers'] =>
    documents.map((document) => ({ document, signer: 'hieu-truong' }));
  const papers = listed('submission-letter', 'minutes', 'ballot-minutes', 'decision');
  const voted = ballots({ 'to-toan': 3, 'nguyen-van-a': 3 });

  it('is what the package of its decider holds', () => {
    expect(enclosed({ plan: { papers }, council: voted })).toBe(
      'Hồ sơ kèm theo Tờ trình gồm: danh sách đề nghị khen thưởng; biên bản họp và biên bản kiểm phiếu của Hội đồng Thi đua - Khen thưởng Trường; bảng tổng hợp kết quả chấm điểm; dự thảo Quyết định.',
    );
    const packages: Plan['packages'] = [
      {
        id: 'lanh-dao',
        each: 'own-decider',
        papers: ['submission-letter', 'nominee-list', 'achievement-report', 'minutes'],
      },
    ];
    expect(enclosed({ plan: { papers, packages }, council: voted })).toBe(
      'Hồ sơ kèm theo Tờ trình gồm: danh sách đề nghị khen thưởng; 02 báo cáo thành tích; biên bản họp của Hội đồng Thi đua - Khen thưởng Trường.',
    );
  });

  it('is no paper that the plan does not write, and no minutes before the council has voted', () => {
    expect(enclosed({ plan: { papers: listed('submission-letter') }, council: voted })).not.toMatch(
      /biên bản|Quyết định/,
    );
    expect(enclosed({ plan: { papers }, council })).not.toContain('biên bản');
  });

  it('is the list alone where the decider receives no package', () => {
    const packages: Plan['packages'] = [{ id: 'lanh-dao', each: 'own-decider', papers: [] }];
    expect(enclosed({ plan: { papers, packages }, council: voted })).toBe(
      'Hồ sơ kèm theo Tờ trình gồm danh sách đề nghị khen thưởng.',
    );
  });
});

describe('the head of a column of awards', () => {
  const titled = { name: 'Lao động tiên tiến', type: 'title', code: 'LDTT' } as const;
  const [form] = plan.award_forms;
  const both = form ? [form, { ...form, ...titled, id: 'lao-dong-tien-tien' }] : [];
  const papers: Plan['papers'] = [
    { document: 'ballot', signer: 'hieu-truong' },
    { document: 'unit-kit', signer: 'hieu-truong' },
  ];
  const headsOf = (award: (at: number) => string) => {
    const input = inputOf({
      plan: { award_forms: both, papers },
      nominations: nominations.map((nomination, at) => ({ ...nomination, award: award(at) })),
    });
    const head = (path: string) => asText(documentOf(input, path)).match(/^\| \*\*STT\*\*.*$/m)?.[0];
    return [head('phieu-bau'), head('ho-so-don-vi')];
  };

  it.each([
    ['Hình thức khen thưởng đề nghị', () => form?.id ?? ''],
    ['Danh hiệu thi đua đề nghị', () => 'lao-dong-tien-tien'],
    [
      'Danh hiệu thi đua, hình thức khen thưởng đề nghị',
      (at: number) => (at === 0 ? 'lao-dong-tien-tien' : (form?.id ?? '')),
    ],
  ] as const)('is “%s” where that is what stands below', (words, award) => {
    for (const head of headsOf(award)) expect(head).toContain(`| **${words}** |`);
  });
});

describe('number and date', () => {
  it('leave their blanks while the paper has none', () => {
    const letter = documentOf(inputOf({ plan: { ...paper({}), submission_date: '2022-05-25' } }), 'to-trinh');
    expect(letterhead(letter)?.number).toBe('Số:       /TTr-THCSHL');
    expect(letterhead(letter)?.placeDate).toBe('Ninh Bình, ngày      tháng      năm 2022');
  });

  it('take their zeros: 05, tháng 02, but tháng 3', () => {
    const dated = (date: string) =>
      letterhead(documentOf(inputOf({ plan: paper({ number: '5', date }) }), 'to-trinh'));
    expect(dated('2022-02-05')?.number).toBe('Số: 05/TTr-THCSHL');
    expect(dated('2022-02-05')?.placeDate).toBe('Ninh Bình, ngày 05 tháng 02 năm 2022');
    expect(dated('2022-03-05')?.placeDate).toBe('Ninh Bình, ngày 05 tháng 3 năm 2022');
  });

  it('of the council come from its own series, with the agency above it', () => {
    const letter = documentOf(
      inputOf({ council, plan: paper({ issuer: 'council', number: '02' }) }),
      'to-trinh',
    );
    expect(letterhead(letter)).toMatchObject({
      superior: 'TRƯỜNG THCS HOA LƯ',
      issuer: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TRƯỜNG',
      number: 'Số: 02/TTr-HĐTĐKT',
    });
  });

  it('of a tờ trình stand on its danh sách', () => {
    const list = documentOf(inputOf({ plan: paper({ number: '7', date: '2022-05-25' }) }), 'danh-sach');
    expect(asText(list)).toContain(
      '(Kèm theo Tờ trình số 07/TTr-THCSHL ngày 25 tháng 5 năm 2022 của Trường THCS Hoa Lư)',
    );
  });
});

describe('signatures', () => {
  it.each([
    [{}, ['HIỆU TRƯỞNG']],
    [
      { position: 'Phó Hiệu trưởng', authority: 'KT.', authority_of: 'Hiệu trưởng' },
      ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'],
    ],
    [{ position: 'Chủ tịch', authority: 'TM.', authority_of: 'Hội đồng' }, ['TM. HỘI ĐỒNG', 'CHỦ TỊCH']],
    [
      { position: 'Phó Chủ tịch', authority: 'TM.', authority_of: 'Hội đồng', in_place_of: 'Chủ tịch' },
      ['TM. HỘI ĐỒNG', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      {
        position: 'Phó Chánh Văn phòng',
        authority: 'TL.',
        authority_of: 'Hiệu trưởng',
        in_place_of: 'Chánh Văn phòng',
      },
      ['TL. HIỆU TRƯỞNG', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    [{ position: 'Quyền Hiệu trưởng', authority: 'Q.', authority_of: 'Hiệu trưởng' }, ['Q. HIỆU TRƯỞNG']],
  ] as const)('%o', (signer, lines) => {
    const document = documentOf(inputOf({ plan: signedBy(signer) }), 'ke-hoach');
    expect(closing(document)?.signature).toEqual({ lines, name: 'Lê Thị Bình' });
  });

  it('carry the other post above the name', () => {
    const document = documentOf(inputOf({ plan: signedBy({ post: 'Hiệu trưởng' }) }), 'ke-hoach');
    expect(closing(document)?.signature.post).toBe('HIỆU TRƯỞNG');
  });

  it('leave the place of the name blank where nobody is named yet', () => {
    const document = documentOf(inputOf({ plan: { papers: [] } }), 'ke-hoach');
    expect(closing(document)?.signature).toEqual({ lines: ['THỦ TRƯỞNG CƠ QUAN'] });
  });
});

describe('nơi nhận', () => {
  it('of a tờ trình start with Như trên, once, and end with Lưu and a full stop', () => {
    const lines = (recipients: readonly string[]) =>
      closing(
        documentOf(
          inputOf({ plan: paper({ recipients: { lines: recipients, archive: 'VT, VP' } }) }),
          'to-trinh',
        ),
      )?.recipients;
    const wanted = ['- Như trên;', '- Sở Nội vụ;', '- Lưu: VT, VP.'];
    expect(lines(['Sở Nội vụ'])).toEqual(wanted);
    expect(lines(['Như trên', 'Sở Nội vụ'])).toEqual(wanted);
  });
});

describe('who stands on a tờ trình', () => {
  it('is a draft before the council has voted', () => {
    const sheets = nominations.map(() => 'score-sheet');
    const documents = documentsOf(inputOf({ council }));
    const marked = documents.filter(({ watermarks }) => watermarks.includes('DỰ THẢO')).map(({ id }) => id);
    expect(marked).toEqual(['submission-letter', 'nominee-list', 'score-summary', ...sheets]);
  });

  it('is those voted for once ballots are in, and no draft any more', () => {
    const input = inputOf({ council: ballots({ 'nguyen-van-a': 3, 'ho-ong-b': 0, 'to-toan': 2 }) });
    const letter = documentOf(input, 'to-trinh');
    expect(letter.watermarks).toEqual([]);
    expect(asText(letter)).toContain('tặng Giấy khen của Hiệu trưởng cho 01 tập thể và 01 cá nhân');
    expect(asText(documentOf(input, 'danh-sach'))).not.toContain('Trần Thị B');
  });

  it('is spoken of as one where it is one', () => {
    const [person] = nominations;
    const input = inputOf({
      plan: { papers: [{ document: 'decision', signer: 'hieu-truong' }] },
      nominations: person ? [person] : [],
    });
    for (const path of ['to-trinh', 'quyet-dinh'])
      expect(asText(documentOf(input, path))).not.toMatch(/[Cc]ác (?:cá nhân|đơn vị bình xét)/);
    expect(asText(documentOf(input, 'to-trinh'))).toContain('\nCá nhân được đề nghị đúng đối tượng');
  });

  it('may be nobody: then there is no letter and no list', () => {
    const ids = documentsOf(inputOf({ council: ballots({}) })).map(({ id }) => id);
    expect(ids).not.toContain('submission-letter');
    expect(ids).not.toContain('nominee-list');
  });

  it('is listed collectives, households, individuals, and counted in that order', () => {
    const input = inputOf();
    expect(asText(documentOf(input, 'to-trinh'))).toContain('01 tập thể, 01 hộ gia đình và 01 cá nhân');
    const heads = asText(documentOf(input, 'danh-sach')).match(/# \*\*.*\*\*/g);
    expect(heads).toEqual(['# **I. TẬP THỂ**', '# **II. HỘ GIA ĐÌNH**', '# **III. CÁ NHÂN**']);
  });
});

describe('what a tờ trình says of the vote', () => {
  const letterOf = (vary: Parameters<typeof inputOf>[0]) => asText(documentOf(inputOf(vary), 'to-trinh'));

  it('is one sentence where all have as many, counted on all members', () => {
    const text = letterOf({ council: ballots({ 'nguyen-van-a': 2, 'ho-ong-b': 2, 'to-toan': 2 }) });
    expect(text).toContain(
      'Kết quả bỏ phiếu của Hội đồng: các trường hợp được đề nghị đều đạt 02/03 phiếu đồng ý (tỷ lệ 66,67%), tính trên tổng số thành viên Hội đồng.',
    );
    expect(letterOf({ council: ballots({ 'to-toan': 3 }) })).toContain('Hội đồng: đạt 03/03 phiếu đồng ý');
  });

  it('tells apart who has more and who has fewer', () => {
    const text = letterOf({ council: ballots({ 'nguyen-van-a': 2, 'ho-ong-b': 3, 'to-toan': 3 }) });
    expect(text).toContain(
      [
        'Kết quả bỏ phiếu của Hội đồng, tính trên tổng số thành viên Hội đồng:',
        '',
        '- Đạt 03/03 phiếu đồng ý (tỷ lệ 100%): Tổ Toán, hộ gia đình bà Trần Thị B;',
        '- Đạt 02/03 phiếu đồng ý (tỷ lệ 66,67%): ông Nguyễn Văn A.',
      ].join('\n'),
    );
  });

  it('prints each share in the minutes as the tờ trình does, where no rule sets one', () => {
    const vary = {
      plan: paper({ document: 'ballot-minutes' }),
      council: ballots({ 'nguyen-van-a': 2, 'ho-ong-b': 3, 'to-toan': 3 }),
    };
    const text = asText(documentOf(inputOf(vary), 'bien-ban-kiem-phieu'));
    expect(text).toContain('66,67%');
    expect(text).toContain('100%');
  });

  it('names the share of each award in the minutes, and no reason that was met in a notice', () => {
    const counted = ballots({ 'nguyen-van-a': 2, 'ho-ong-b': 3, 'to-toan': 3 }).ballots;
    const vote_threshold = {
      percent: '50',
      of: 'members',
      source: 'Điều 9 Quy chế',
      by_award: [{ award: 'giay-khen', percent: '75', of: 'votes' }],
    } as const;
    const vary = {
      plan: {
        ...plan,
        papers: (['ballot-minutes', 'notice'] as const).map((document) => ({
          document,
          signer: 'hieu-truong',
        })),
      },
      council: {
        ...council,
        meeting: { date: '2022-05-20', present: ['a', 'b', 'c'] },
        ...(counted && { ballots: { ...counted, vote_threshold } }),
      },
    };
    expect(asText(documentOf(inputOf(vary), 'bien-ban-kiem-phieu'))).toContain(
      'là 50%, tính trên tổng số thành viên Hội đồng (theo Điều 9 Quy chế); riêng Giấy khen của Hiệu trưởng là 75%, tính trên số thành viên có mặt và có ý kiến bằng văn bản.',
    );
    const notice = asText(documentOf(inputOf(vary), 'thong-bao/nguyen-van-a'));
    expect(notice).toContain('trong đợt này, vì được 2/3 phiếu (66,67%), không đạt tỷ lệ quy định 75%.\n');
  });

  it('counts on those who took part where the office’s rule says so', () => {
    const counted = ballots({ 'to-toan': 2 }).ballots;
    const text = letterOf({
      council: {
        ...council,
        meeting: { date: '2022-05-20', present: ['a', 'b'] },
        ...(counted && { ballots: { ...counted, vote_threshold: { percent: '80', of: 'votes' } } }),
      },
    });
    expect(text).toContain(
      'đạt 02/02 phiếu đồng ý (tỷ lệ 100%), tính trên số thành viên có mặt và có ý kiến bằng văn bản.',
    );
  });

  it('is nothing before the council has voted', () => {
    expect(letterOf({ council })).not.toContain('Kết quả bỏ phiếu');
  });
});

describe('what a tờ trình says of the bodies asked', () => {
  const opinions = [
    { agency: 'Công an tỉnh', number: '7', symbol: 'CAT-PV01', date: '2025-09-05', text: 'Nhất trí.' },
    { agency: 'Thuế tỉnh', text: 'nhất trí' },
  ];
  const letterTo = (level: Plan['deciders'][number]['level'], date: string, more = {}) =>
    asText(
      documentOf(
        inputOf({
          plan: {
            ...paper(more),
            submission_date: date,
            deciders: [{ id: 'hieu-truong', position: 'Thủ tướng Chính phủ', level }],
          },
        }),
        'to-trinh',
      ),
    );

  it('lists what each of them answered', () => {
    expect(letterTo('agency', '2022-05-25', { opinions })).toContain(
      [
        'Ý kiến của cơ quan, địa phương liên quan:',
        '',
        '- Công an tỉnh (Văn bản số 07/CAT-PV01 ngày 05 tháng 9 năm 2025): nhất trí;',
        '- Thuế tỉnh: nhất trí.',
      ].join('\n'),
    );
  });

  it('leaves a line for it where the form of the day wants it at that level, and only there', () => {
    const wanted = 'Ý kiến của cơ quan, địa phương liên quan:\n\n…………';
    expect(letterTo('government', '2025-09-10')).toContain(wanted);
    expect(letterTo('province', '2025-09-10')).not.toContain('Ý kiến của');
    expect(letterTo('government', '2022-05-25')).not.toContain('Ý kiến của');
  });
});

describe('marks on every page', () => {
  it.each([
    [{ plan: { sample: true } }, ['VÍ DỤ']],
    [{ input: { draft: true } }, ['DỰ THẢO']],
    [{ plan: { sample: true }, input: { draft: true } }, ['VÍ DỤ', 'DỰ THẢO']],
    [{}, []],
  ])('%o', (vary, marks) => {
    expect(documentOf(inputOf(vary), 'ke-hoach').watermarks).toEqual(marks);
  });
});

describe('legal bases', () => {
  const bases = (more: Partial<Plan>) =>
    asText(documentOf(inputOf({ plan: { ...paper({}), ...more } }), 'to-trinh')).match(/_Căn cứ .*_/g);

  it('come from the law where the plan lists none', () => {
    expect(bases({})?.map((basis) => basis.slice(0, 46))).toEqual(
      [
        '_Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng',
        '_Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 thán',
        '_Căn cứ Thông tư số 12/2019/TT-BNV ngày 04 thán',
        '_Căn cứ Kế hoạch số       /KH-THCSHL của Trường',
      ].map((start) => start.slice(0, 46)),
    );
    expect(bases({})?.[0]).toContain(
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005; ',
    );
  });

  it('name each paper once, those of higher offices first', () => {
    const superior = (number: string, issuer: string) =>
      ({
        type: 'Kế hoạch',
        number,
        symbol: 'KH',
        date: '2021-09-01',
        issuer,
        level: 'province',
        summary: 'về thi đua',
      }) as const;
    const found = bases({
      legal_bases: [superior('1', 'Tỉnh')],
      superior_plans: [superior('2', 'Huyện'), superior('1', 'Tỉnh')],
      ...paper({ legal_bases: [superior('3', 'Sở')] }),
    });
    expect(found?.map((basis) => /số 0(\d)/.exec(basis)?.[1])).toEqual(['1', '2', '3', undefined]);
  });
});

describe('the seal of plan and criteria', () => {
  const mark = (letter: string) => letter.repeat(64);
  const first = { date: '2022-05-01', by: 'Thường trực Hội đồng', plan: mark('a'), criteria: mark('b') };
  const later = [
    {
      date: '2022-05-03',
      by: 'Hiệu trưởng',
      reason: 'Chép nhầm điểm tối đa.',
      plan: mark('a'),
      criteria: mark('c'),
    },
    { date: '2022-05-04', by: 'Hiệu trưởng', reason: 'thêm một tổ', plan: mark('d'), criteria: mark('c') },
  ];
  const papers: Plan['papers'] = [{ document: 'minutes', signer: 'hieu-truong' }];
  const printed = (part: string, seals: readonly (typeof first)[]) => {
    const input = inputOf({ plan: { papers }, council: ballots({ 'to-toan': 3 }) });
    const seal = { value: { seals }, file: 'seal.yaml', route: [] };
    return asText(documentOf({ ...input, dossier: { ...input.dossier, seal } }, part));
  };

  it.each(['bang-tong-hop', 'phieu-giai-trinh', 'bien-ban-hop'])('and its changes stand on %s', (part) => {
    const text = printed(part, [first, ...later]);
    expect(text).toContain('được niêm phong ngày 01/5/2022; sau đó thay đổi 02 lần:');
    expect(text).toContain(
      'Ngày 03/5/2022: tiêu chí, do Hiệu trưởng quyết định; lý do: chép nhầm điểm tối đa;',
    );
    expect(text).toContain('Ngày 04/5/2022: kế hoạch, do Hiệu trưởng quyết định; lý do: thêm một tổ.');
  });

  it('is said to be unbroken where nothing changed, and not spoken of before there is one', () => {
    expect(printed('bang-tong-hop', [first])).toContain('niêm phong ngày 01/5/2022, đến nay không thay đổi.');
    const unsealed = inputOf({ plan: { papers }, council: ballots({ 'to-toan': 3 }) });
    expect(asText(documentOf(unsealed, 'bang-tong-hop'))).not.toContain('niêm phong');
  });
});
