import { describe, expect, it } from 'vitest';
import { documentNames } from '../../src/model/document-names.generated.ts';
import { decidersOf } from '../../src/new-campaign/deciders.ts';
import { ignoreFiles, newFiles } from '../../src/new-campaign/files.ts';
import type { NewCampaign } from '../../src/new-campaign/new-campaign.ts';
import { planFile } from '../../src/new-campaign/plan-file.ts';
import { schemaFiles, starterFiles, startersIn } from '../../src/new-campaign/starters.ts';
import { shippedLaw, survey } from '../../src/pipeline.ts';
import { memoryWorld, textFiles } from '../memory-host.ts';

const nothing: NewCampaign = { units: [], contents: [], criteria: [], awards: [] };
const department: NewCampaign = {
  agency: 'Sở Kế hoạch và Đầu tư tỉnh Vĩnh Phúc',
  superior: 'Ủy ban nhân dân tỉnh Vĩnh Phúc',
  headName: 'Đoàn Khắc Tường',
  theme: 'Đoàn kết, sáng tạo',
  start: '17/9/2021',
  end: '20/12/2021',
  superiorPlan: {
    type: 'Kế hoạch',
    number: '240',
    symbol: 'KH-UBND',
    date: '16/9/2021',
    issuer: 'Ủy ban nhân dân tỉnh Vĩnh Phúc',
    summary: 'phát động phong trào thi đua “…”',
  },
  units: ['Văn phòng Sở', 'Phòng Tổng hợp - Quy hoạch'],
  contents: ['Thi đua hoàn thành nhiệm vụ.', 'Thi đua cải cách hành chính.'],
  criteria: [
    { name: 'Hoàn thành nhiệm vụ', max: '60,5' },
    { name: 'Cải cách hành chính', max: '39,5' },
  ],
  scaleSource: {
    type: 'Hướng dẫn',
    number: '01',
    symbol: 'HD-HĐTĐKT',
    date: '24/9/2021',
    summary: 'chấm điểm',
  },
  awards: ['GK', 'BKT'],
};

const law = shippedLaw(memoryWorld(new Map()).shipped);
const found = async (known: NewCampaign) => {
  const files = textFiles(Object.fromEntries(newFiles(known, law)));
  const { findings } = await survey(memoryWorld(files));
  return findings.map(({ code, severity, message }) => `${severity} ${code} ${message}`);
};

describe('the files of a new campaign', () => {
  it('have no error, and warn of what is open', async () => {
    const all = await found(department);
    expect(all.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(all.map((line) => line.split(' ')[1])).toEqual(['TD2003', 'TD3034', 'TD4001', 'TD4009', 'TD4051']);
  });

  it('have the deputy sign in the place of the chair, as the rules want it', async () => {
    const all = await found({ ...department, deputyName: 'Lưu Thị Bích Đào' });
    expect(all).toEqual(await found(department));
  });

  it('can be read without the document that sets the points, which is only warned of', async () => {
    const { scaleSource: _, ...unsourced } = department;
    const all = await found(unsourced);
    expect(all.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(all.filter((line) => line.includes('TD3111'))).toHaveLength(1);
    expect(newFiles(unsourced, law).get('criteria.yaml')).toContain('  #source:');
  });

  it('say for whoever answers nothing what is still to be filled in, and nothing else', async () => {
    const errors = (await found(nothing)).filter((line) => line.startsWith('error'));
    expect(errors.length).toBeGreaterThan(15);
    expect(errors.filter((line) => !line.includes('TD2005'))).toEqual([]);
  });

  it('tell two heads of one title apart: a hospital and the department above it', async () => {
    const known: NewCampaign = {
      ...department,
      agency: 'Bệnh viện đa khoa huyện Yên Thành',
      superior: 'Sở Y tế tỉnh Nghệ An',
      place: 'Yên Thành',
      awards: ['GK'],
    };
    expect((await found(known)).filter((line) => line.startsWith('error'))).toEqual([]);
    expect(decidersOf(known)).toMatchObject([
      { id: 'giam-doc' },
      { id: 'giam-doc-so-y-te', position: 'Giám đốc Sở Y tế' },
    ]);
  });

  it('declare every paper that there is, those of the own head where some award is the own', () => {
    const listed = (awards: readonly string[]) =>
      new Set(
        (planFile({ ...department, awards }, law).papers as { document: string }[]).map(
          (one) => one.document,
        ),
      );
    const all = Object.keys(documentNames).filter((document) => document !== 'contents');
    expect(all.filter((document) => !listed(['GK']).has(document))).toEqual([]);
    expect(all.filter((document) => !listed(['BKT']).has(document))).toEqual([
      ...['decision', 'prize-table', 'certificate', 'register', 'public-list'],
    ]);
  });

  it('read as a clerk would want them', async () => {
    const files = newFiles(department, law);
    await expect(files.get('plan.yaml')).toMatchFileSnapshot('goldens/plan.yaml');
    await expect(files.get('criteria.yaml')).toMatchFileSnapshot('goldens/criteria.yaml');
  });

  it('name and sign for a committee as its own papers do, whoever is above it', () => {
    const known = {
      ...department,
      agency: 'Ủy ban nhân dân xã Vân Khê, tỉnh Thanh Lâm',
      superior: 'Ủy ban nhân dân tỉnh Thanh Lâm',
      place: 'Vân Khê',
      abbreviation: 'UBND',
      start: '01/10/2025',
      end: '20/12/2025',
      awards: ['GKX', 'BKT'],
      deputyName: 'Ma Thị Kiều Oanh',
    };
    const { type: _, ...committee } = known;
    expect(planFile(committee, law)).toMatchObject({
      agency: { short_name: 'Ủy ban nhân dân\nxã Vân Khê', head: 'Chủ tịch Ủy ban nhân dân xã' },
      signers: [
        { id: 'chu-tich-ubnd-xa', position: 'Chủ tịch' },
        { id: 'uy-ban-nhan-dan', position: 'Chủ tịch', authority: 'TM.', authority_of: 'Ủy ban nhân dân' },
        { id: 'chu-tich-hoi-dong', post: 'Chủ tịch Ủy ban nhân dân xã' },
        {
          id: 'pho-chu-tich-hoi-dong',
          name: 'Ma Thị Kiều Oanh',
          authority: 'TM.',
          in_place_of: 'Chủ tịch',
          post: 'Phó Chủ tịch Ủy ban nhân dân xã',
        },
      ],
    });
    expect(planFile(committee, law)).not.toHaveProperty('superior_agency');
    const { papers, deciders } = planFile(committee, law);
    const signed = (papers as { document: string; decider?: string; signer: string }[]).map(
      ({ document, decider, signer }) => [document, decider, signer].filter(Boolean).join(' '),
    );
    expect(signed).toContain('plan uy-ban-nhan-dan');
    expect(signed).toContain('submission-letter chu-tich-ubnd-xa pho-chu-tich-hoi-dong');
    expect(signed).toContain('submission-letter chu-tich-ubnd-tinh uy-ban-nhan-dan');
    expect(signed).toContain('decision chu-tich-ubnd-xa chu-tich-ubnd-xa');
    expect(deciders).toMatchObject([{ level: 'commune' }, { level: 'province' }]);
  });

  it.each([
    [
      'Ủy ban nhân dân xã Vân Khê, tỉnh Hà Tĩnh',
      'Ủy ban nhân dân tỉnh Hà Tĩnh',
      ['GKX', 'BKT'],
      '01/10/2025',
    ],
    ['Trường THPT Chuyên Quang Trung', 'Sở Giáo dục và Đào tạo', ['GK', 'LDTT'], '01/9/2025'],
    ['Bộ Nội vụ', undefined, ['BKT'], '01/9/2025'],
  ])('%s: awards that its head and the one above may grant', async (agency, superior, awards, start) => {
    const office = { ...department, agency, awards, start, end: '20/12/2025', place: 'Hà Nội' };
    const { superior: _, superiorPlan: __, ...alone } = office;
    const known = superior === undefined ? alone : { ...alone, superior };
    const all = await found(known);
    expect(all.filter((line) => line.startsWith('error') || /TD40(05|12|13|14|42)/.test(line))).toEqual([]);
  });
});

describe('a starter', () => {
  const { shipped } = memoryWorld(new Map());

  it.each(startersIn(shipped).flatMap(({ name }) => (name === 'empty' ? [] : [name])))(
    '%s is found as clean in a new folder as where it came from',
    async (name) => {
      const files = new Map([...starterFiles(shipped, name)]);
      expect(files.has('plan.yaml')).toBe(true);
      const { findings } = await survey(memoryWorld(files));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const [path, bytes] of files) {
        const [first] = new TextDecoder().decode(bytes).split('\n');
        if (path.startsWith('nominations/'))
          expect(first).toMatch(/\$schema=\.\.\/\.thidua\/schemas\/nomination\./);
        else if (path === 'plan.yaml') expect(first).toMatch(/\$schema=\.thidua\/schemas\/plan\./);
      }
    },
  );

  it('brings the schemas that its files name', () => {
    expect([...schemaFiles(shipped).keys()]).toContain('.thidua/schemas/plan.schema.json');
    expect([...schemaFiles(shipped).keys()]).toContain('.thidua/schemas/common.schema.json');
  });

  it('keeps papers and personal data out of version control', () => {
    for (const path of ['/out/', '/nominations/', '/evidence/', '/council.yaml'])
      expect(ignoreFiles.get('.gitignore')?.split('\n')).toContain(path);
  });
});
