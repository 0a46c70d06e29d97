import { describe, expect, it } from 'vitest';
import { FinishedCampaign, reworded } from './finished.ts';

/** The same name with one vowel of its last syllable changed. */
function respelt(name: string): string {
  const at = name.search(/[\p{Ll}](?=[^\s]*$)/u);
  const vowel = name.slice(at).search(/[aáàảãạăâeéèêiíoóôơuúưyýậặấầăểếềốồộờớợứừựị]/u);
  const place = at + Math.max(0, vowel);
  return `${name.slice(0, place)}${name[place] === 'ã' ? 'ả' : 'ã'}${name.slice(place + 1)}`;
}

const campaign = await FinishedCampaign.open();
const deviations = ({ papers }: Awaited<ReturnType<typeof campaign.proof>>) =>
  papers.flatMap(({ file, measures }) =>
    measures
      .filter(({ verdict }) => verdict !== 'kept')
      .map(({ value, aspect, page, found }) => `${file} ${page} ${value.key} ${aspect} ${found}`),
  );

describe('the papers of the Vĩnh Phúc campaign as printed', () => {
  it('keep to the form and agree with each other', async () => {
    const proof = await campaign.proof();
    expect(deviations(proof)).toEqual([]);
    expect(proof.differences).toEqual([]);
    expect(proof.papers.length).toBeGreaterThan(40);
    for (const { measures, document } of proof.papers) {
      if (document !== 'certificate') expect(measures.length).toBeGreaterThan(5);
    }
  });

  it('are found out when one name is changed in any one of them', async () => {
    let tried = 0;
    for (const document of campaign.documents) {
      const written = JSON.stringify(document.sections);
      const name = campaign.people.find((person) => written.includes(person));
      if (name === undefined) continue;
      tried++;
      const wrong = respelt(name);
      const { differences } = await campaign.proof([
        { ...document, sections: JSON.parse(written.replace(name, wrong)) },
      ]);
      const [found] = differences.filter(({ about }) => about === 'name');
      expect(found?.message, document.path).toBe(`“${wrong}” có lẽ là “${name}”: một tên viết hai cách`);
      expect(found?.places[0]).toMatchObject({ file: `out/${document.path}`, text: wrong });
      expect(found?.places[1]?.text ?? name).toBe(name);
      expect(differences, document.path).toHaveLength(1);
    }
    expect(tried).toBe(campaign.documents.length);
  });

  it('are found out when one was printed as a draft', async () => {
    const letter = campaign.document('02-to-trinh-giam-doc.pdf');
    const draft = { ...letter, watermarks: [...letter.watermarks, 'DỰ THẢO'] };
    const { differences } = await campaign.proof([draft]);
    expect(differences).toEqual([
      {
        about: 'wording',
        message: 'trang in còn mang chữ in chìm (DỰ THẢO hoặc VÍ DỤ) mà hồ sơ bây giờ in ra không có',
        places: [{ file: 'out/02-to-trinh-giam-doc.pdf', page: 1, text: '' }],
      },
    ]);
  });

  it('are found out when a signer is another one than the campaign names', async () => {
    const [first] = campaign.documents.filter(({ id }) => id === 'decision');
    if (!first) throw new Error('no decision');
    const { differences } = await campaign.proof([reworded(first, 'Đoàn Khắc Tường', 'Trịnh Hoài Đức')]);
    expect(differences).toEqual([
      {
        about: 'wording',
        message: 'trên giấy ghi “Trịnh Hoài Đức”, hồ sơ bây giờ in ra “Đoàn Khắc Tường”',
        places: [{ file: `out/${first.path}`, page: 2, text: 'Trịnh Hoài Đức' }],
      },
    ]);
  });
});

describe('one fact changed in one paper', () => {
  const cases: readonly [path: string, words: string, others: string, about: string, message: string][] = [
    [
      '05-quyet-dinh-giam-doc.pdf',
      'Chuyên viên phụ trách công nghệ thông tin',
      'Chuyên viên phụ trách công nghệ thông tín',
      'position',
      'chức vụ của “Trần Tiến Đạt” ghi “Chuyên viên phụ trách công nghệ thông tín”, hồ sơ ghi “Chuyên viên phụ trách công nghệ thông tin”',
    ],
    [
      '02-to-trinh-giam-doc.pdf',
      'số 240/KH-UBND ngày 16 tháng 9',
      'số 240/KH-UBND ngày 15 tháng 9',
      'date',
      'văn bản số 240/KH-UBND ghi hai ngày: ngày 15 tháng 9 năm 2021 và ngày 16 tháng 9 năm 2021',
    ],
    [
      '05-quyet-dinh-giam-doc.pdf',
      'số 91/2017/NĐ-CP ngày 31',
      'số 19/2017/NĐ-CP ngày 31',
      'number',
      'văn bản 2017/NĐ-CP ngày 31 tháng 7 năm 2017 ghi hai số: 19/2017/NĐ-CP và 91/2017/NĐ-CP',
    ],
    [
      '02-to-trinh-giam-doc.pdf',
      'Giấy khen cho 03 tập thể và 09 cá nhân',
      'Giấy khen cho 03 tập thể và 10 cá nhân',
      'count',
      'out/02-to-trinh-giam-doc.pdf ghi “10 cá nhân”, danh sách out/03-danh-sach-giam-doc.pdf có 09 cá nhân',
    ],
    [
      '05-quyet-dinh-giam-doc.pdf',
      'Sáu triệu bảy trăm năm mươi nghìn đồng',
      'Sáu triệu bảy trăm lăm mươi nghìn đồng',
      'money',
      'số tiền bằng chữ không hợp với số: 6.750.000 đồng đọc là “Sáu triệu bảy trăm năm mươi nghìn đồng”, trên giấy ghi “Sáu triệu bảy trăm lăm mươi nghìn đồng”',
    ],
    [
      'phieu-giai-trinh-diem/dang-thi-anh.pdf',
      'Tổng điểm: 98,00',
      'Tổng điểm: 97,00',
      'points',
      '“Đặng Thị Ánh”: phiếu giải trình ghi 97,00, bảng tổng hợp ghi khác',
    ],
    [
      '07-bien-ban-kiem-phieu.pdf',
      'Số phiếu thu về: 09',
      'Số phiếu thu về: 08',
      'votes',
      'số phiếu thu về: 09 và 08',
    ],
  ];
  it.each(cases)('%s: %s → %s', async (path, words, others, about, message) => {
    const before = campaign.document(path);
    const changed = reworded(before, words, others);
    expect(changed).not.toEqual(before);
    const { differences } = await campaign.proof([changed]);
    expect(differences.map((each) => each.about)).toEqual([about]);
    expect(differences[0]?.message).toBe(message);
  });

  it('a nominee left out of the decision is missed there, and so is the count', async () => {
    const decision = campaign.document('05-quyet-dinh-giam-doc.pdf');
    const without = JSON.parse(
      JSON.stringify(decision, (_, value) =>
        Array.isArray(value)
          ? value.filter(
              (item) => !/Ông Ngô Văn Ước/.test(JSON.stringify(item)) || item.kind === 'list' || item.blocks,
            )
          : value,
      ),
    );
    const { differences } = await campaign.proof([without]);
    expect(differences[0]).toEqual({
      about: 'roster',
      message:
        '“Ngô Văn Ước” có trong out/03-danh-sach-giam-doc.pdf mà không có trong out/05-quyet-dinh-giam-doc.pdf',
      places: [{ file: 'out/03-danh-sach-giam-doc.pdf', page: 2, text: 'Ngô Văn Ước' }],
    });
  });
});
