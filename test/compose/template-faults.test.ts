import { describe, expect, it } from 'vitest';
import { inputOf } from './campaign.ts';
import { shippedTemplates, templateSource } from './shipped-templates.ts';
import { documentsOf, faultsOf } from './written.ts';

const front = ['---', 'document: plan', 'title: Kế hoạch', 'file: ke-hoach.pdf', '---', ''].join('\n');

/** The faults of an office's own plan template, each as `line:column “what it points at” code message (help)`. */
function faultsIn(body: string, head = front): readonly string[] {
  const text = head + body;
  const templates = { plan: templateSource('templates/plan.md', text) };
  return faultsOf(inputOf({ templates })).map(({ code, message, help, place }) => {
    if (!('offset' in place) || place.file !== 'templates/plan.md') return `elsewhere: ${message}`;
    const before = text.slice(0, place.offset).split('\n');
    const pointed = text.slice(place.offset, place.offset + place.length).replace(/\s+/g, ' ');
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1} “${pointed}” ${code} ${message}${help ? ` (${help})` : ''}`;
  });
}

describe('a fault in a template', () => {
  it.each([
    [
      'Kế hoạch của {{ agency.nane }}.',
      [
        '6:17 “agency.nane” TD6003 “agency.nane”: ở đây không có giá trị nào tên “nane” (có phải ý anh/chị là “name”?)',
      ],
    ],
    ['Một\n\n  {{ nominee.name }}', ['8:6 “nominee.name” TD6003 ở đây không có giá trị nào tên “nominee”']],
    [
      '{{ plan.title | upcase_v }}',
      [
        '6:1 “{{ plan.title | upcase_v }}” TD6004 không có bộ lọc “upcase_v” (có phải ý anh/chị là “upcase_vi”?)',
      ],
    ],
    [
      'một\n{% assign own = plan.awards | where: "nane" %}{{ own.size }}',
      ['7:39 “nane” TD6003 ở đây không có giá trị nào tên “nane” (có phải ý anh/chị là “name”?)'],
    ],
    ['{{ plan.title | raw }}', ['6:1 “{{ plan.title | raw }}” TD6004 không có bộ lọc “raw”']],
    ["{{ 'now' | date }}", ["6:1 “{{ 'now' | date }}” TD6004 không có bộ lọc “date”"]],
    [
      'a\n{% iff plan.title %}b{% endif %}',
      ['7:1 “{% iff plan.title %}” TD6004 không có thẻ “{% iff %}” (có phải ý anh/chị là “if”?)'],
    ],
    [
      '{% if plan.title %}b',
      [
        '6:1 “{% if plan.title %}” TD6002 thẻ {% if plan.title %} chưa được đóng (thêm {% endif %} ở cuối phần của thẻ này)',
      ],
    ],
    [
      'b{% endif %}',
      ['6:2 “{% endif %}” TD6002 thẻ này không đi cùng thẻ mở nào (bỏ thẻ này, hoặc thêm thẻ mở ở trước)'],
    ],
    [
      'b {{ plan.title',
      ['6:3 “{{ plan.title” TD6002 chỗ in giá trị mở bằng {{ nhưng không có }} (thêm }} sau giá trị)'],
    ],
    [
      'b {{ plan.title .\n{% if plan.title %}\n{{ plan.theme }}\n{% endif %}',
      ['6:3 “{{ plan.title .” TD6002 chỗ in giá trị mở bằng {{ nhưng không có }} (thêm }} sau giá trị)'],
    ],
    [
      '{% if plan.title\nb {{ plan.theme }}\n{% endif %}',
      ['6:1 “{% if plan.title” TD6002 thẻ mở bằng {% nhưng không có %} (thêm %} ở cuối thẻ)'],
    ],
    [
      '{% raw %}{{ a {% b {% endraw %}{% if plan.title %}b',
      [
        '6:32 “{% if plan.title %}” TD6002 thẻ {% if plan.title %} chưa được đóng (thêm {% endif %} ở cuối phần của thẻ này)',
      ],
    ],
    [
      'b {% if plan.title',
      ['6:3 “{% if plan.title” TD6002 thẻ mở bằng {% nhưng không có %} (thêm %} ở cuối thẻ)'],
    ],
    [
      '{% for a b %}{% endfor %}',
      [
        '6:1 “{% for a b %}” TD6002 không đọc được thẻ Liquid {% for a b %} (xem lại dấu ngoặc, dấu nháy và từ khóa trong thẻ)',
      ],
    ],
    [
      '{% include "_letterhed" %}',
      [
        '6:1 “{% include "_letterhed" %}” TD6001 không có mẫu “_letterhed” (có phải ý anh/chị là “_letterhead”?)',
      ],
    ],
    [
      '{% include "plan" %}',
      ['6:1 “{% include "plan" %}” TD6002 mẫu này tự gọi mình không dứt (bỏ chỗ mẫu gọi lại chính nó)'],
    ],
    [
      '{% if plan.title %}{% include "plan" %}{% include "plan" %}{% endif %}',
      ['6:20 “{% include "plan" %}” TD6002 mẫu này tự gọi mình không dứt (bỏ chỗ mẫu gọi lại chính nó)'],
    ],
    [
      '{% for i in (1..100000000000) %}a{% endfor %}',
      [
        '6:1 “{% for i in (1..100000000000) %}” TD6002 vòng lặp này dài quá mức một văn bản có thể có (xem lại số vòng, hoặc danh sách được lặp)',
      ],
    ],
    [
      '{% for i in (1..9000) %}{% for k in (1..9000) %}a{% endfor %}{% endfor %}',
      [
        '6:25 “{% for k in (1..9000) %}” TD6002 vòng lặp này dài quá mức một văn bản có thể có (xem lại số vòng, hoặc danh sách được lặp)',
      ],
    ],
    [
      '{{ plan.title | long_date }}',
      [
        '6:1 “{{ plan.title | long_date }}” TD6005 “Phát động phong trào thi đua “Dạy tốt, học tốt”” không phải một ngày',
      ],
    ],
    [
      '{{ plan.date | long_date }}',
      [
        '6:1 “{{ plan.date | long_date }}” TD6005 giá trị ở đây đang bỏ trống (đặt trong {% if … %} khi giá trị có thể bỏ trống)',
      ],
    ],
    [
      '{{ agency.place | money_in_words }}',
      ['6:1 “{{ agency.place | money_in_words }}” TD6005 “Ninh Bình” không phải một số nguyên'],
    ],
    ...['count', 'decimal', 'percent', 'thousands'].map((filter): [string, string[]] => [
      `{{ agency.place | ${filter} }}`,
      [`6:1 “{{ agency.place | ${filter} }}” TD6005 “Ninh Bình” không phải một số`],
    ]),
    [
      '{{ plan.contents }}',
      [
        '6:1 “{{ plan.contents }}” TD6005 giá trị ở đây không phải chữ hay số (chọn một mục bên trong nó, hoặc dùng {% for … %} với danh sách)',
      ],
    ],
  ])('%s', (body, faults) => {
    expect(faultsIn(body)).toEqual(faults);
  });
});

describe('a fault in the Markdown of a template', () => {
  it.each([
    [
      'Một.\n\n::: tite\nKẾ HOẠCH\n:::',
      ['8:1 “::: tite” TD6006 không có khối “::: tite” (có phải ý anh/chị là “::: title”?)'],
    ],
    [
      '::: title\nKẾ HOẠCH',
      ['6:1 “::: title” TD6006 khối ::: title chưa được đóng (thêm một dòng ::: ở cuối khối)'],
    ],
    [
      'Một.\n:::',
      [
        '7:1 “:::” TD6006 dòng ::: này không đóng khối nào (bỏ dòng này, hoặc thêm dòng mở khối như ::: title)',
      ],
    ],
    [
      '::: 123',
      ['6:1 “::: 123” TD6006 không đọc được dòng “::: 123” (viết ::: rồi tên khối, ví dụ ::: title)'],
    ],
    [
      '::: section ngang',
      [
        '6:1 “::: section ngang” TD6006 không đọc được “ngang” sau tên khối (viết tên=giá trị, ví dụ orientation=landscape)',
      ],
    ],
    [
      '::: section orientation=ngang',
      [
        '6:1 “::: section orientation=ngang” TD6006 “orientation=ngang” không dùng được (viết như orientation=landscape)',
      ],
    ],
    [
      '::: title\n**Trích yếu**\n:::',
      [
        '6:1 “::: title” TD6006 khối ::: title thiếu tên loại văn bản (viết tên loại trên một dòng thường, ví dụ TỜ TRÌNH)',
      ],
    ],
    ['::: title\n- Một\n:::', ['7:1 “- Một” TD6006 dòng này phải là chữ thường, **đậm** hoặc *nghiêng*']],
    [
      '::: letterhead\nSỞ\n:::',
      [
        '6:1 “::: letterhead” TD6006 khối ::: letterhead thiếu tên cơ quan ban hành (viết tên cơ quan trên một dòng **đậm**)',
      ],
    ],
    [
      '::: closing\n- Lưu: VT\n:::',
      ['6:1 “::: closing” TD6006 khối ::: closing cần đúng một khối ::: signature ở trong'],
    ],
    [
      '::: signature\nA\n:::',
      ['6:1 “::: signature” TD6006 khối ::: signature chỉ đặt được trong ::: closing hoặc ::: signatures'],
    ],
    [
      '::: signatures\nchữ\n:::',
      [
        '7:1 “chữ” TD6006 trong ::: signatures chỉ có các khối ::: signature, dòng --- và các dòng nơi nhận bắt đầu bằng -',
      ],
    ],
    [
      'Một.\n\n**Hai *ba',
      [
        '8:1 “**Hai *ba” TD6007 dấu ** ở đây không có cặp (viết **chữ đậm**: dấu ** ở cả hai đầu, sát chữ, trên cùng một đoạn)',
      ],
    ],
    [
      '![Ảnh](a.png)',
      [
        '6:1 “![Ảnh](a.png)” TD6007 mẫu không dùng được cách viết “![” (mẫu không đặt được ảnh; ảnh minh chứng in theo đề nghị)',
      ],
    ],
    [
      'Một[^1].',
      [
        '6:1 “Một[^1].” TD6007 mẫu không dùng được cách viết “[^” (chú thích cuối trang viết ngay tại chỗ: ^[nội dung])',
      ],
    ],
    [
      '| A | B |\n| - | - |\n| 1 | 2 |\n| 1 | 2 | 3 |',
      [
        '9:1 “| 1 | 2 | 3 |” TD6007 hàng này có 3 ô, bảng có 2 cột (viết mỗi cột một ô; dấu | nằm trong chữ thì viết \\|)',
      ],
    ],
    ['::: table\nchữ\n:::', ['6:1 “::: table” TD6006 khối ::: table cần đúng một bảng ở trong']],
    [
      '::: table widths="5 x"\n| A |\n| - |\n:::',
      ['6:1 “::: table widths="5 x"” TD6006 “widths=5 x” không dùng được (viết như widths="5 30 65")'],
    ],
    [
      '::: table widths="5 6"\n| A |\n| - |\n:::',
      [
        '6:1 “::: table widths="5 6"” TD6006 widths có 2 số, bảng có 1 cột (viết mỗi cột một số, ví dụ widths="5 30 65")',
      ],
    ],
    [
      '::: table width="5"\n| A |\n| - |\n:::',
      ['6:1 “::: table width="5"” TD6006 khối ::: table không có “width” (có phải ý anh/chị là “widths”?)'],
    ],
    [
      '::: center rule=no\nA\n:::',
      ['6:1 “::: center rule=no” TD6006 khối ::: center không có “rule” (bỏ “rule=”)'],
    ],
    [
      '::: addressees\n:::',
      [
        '6:1 “::: addressees” TD6006 khối ::: addressees chưa có nơi kính gửi (viết mỗi nơi một dòng, bắt đầu bằng -)',
      ],
    ],
  ])('%s', (body, faults) => {
    expect(faultsIn(body)).toEqual(faults);
  });

  it.each(['<b>đậm</b>', 'a <u>b</u>', '<!-- ghi chú -->', '> trích', '```\nmã\n```', '***', '- [ ] việc'])(
    'is what a paper has no use for: %s',
    (markup) => {
      const [fault, ...rest] = faultsIn(`Một.\n\n${markup}\n`);
      expect(fault).toMatch(/^8:1 “.*” TD6007 mẫu không dùng được (thẻ HTML|cách viết) /);
      expect(rest).toEqual([]);
    },
  );

  it('is found behind tags, loops and parts', () => {
    const loop =
      '{% for content in plan.contents %}\n{{ content.text }}\n\n{% endfor %}\n{% include "_place-date" %}\n\n<hr>';
    expect(faultsIn(loop)[0]).toMatch(/^12:1 “<hr>” TD6007/);
    expect(faultsIn('{% if plan.title %}\nMột <b>hai</b>\n{% endif %}')[0]).toMatch(/^7:1 “Một <b>/);
    expect(faultsIn('{% if sample %}\nẩn\n{% endif %}\n# Một\n\n#### Hai')[0]).toMatch(
      /^11:1 “#### Hai” TD6007/,
    );
  });
});

describe('the front matter', () => {
  it('must be there', () => {
    expect(faultsIn('Một.', '')).toEqual([
      '1:1 “” TD6001 mẫu này thiếu phần đầu giữa hai dòng --- (viết lại phần đầu như ở mẫu có sẵn: document, title, file, mỗi thứ một dòng)',
    ]);
  });

  it('must name a file that every system can hold', () => {
    const fault = (file: string) => faultsIn('Một.', front.replace('ke-hoach.pdf', file))[0];
    expect(fault('../a.pdf')).toMatch(
      /^4:1 “file: ..\/a.pdf” TD6008 tên tệp in ra “..\/a.pdf” không dùng được/,
    );
    expect(fault('kế-hoạch.pdf')).toContain('TD6008');
    expect(fault('"{{ plan.title }}.pdf"')).toContain('TD6008');
    expect(fault('2022/ke-hoach.pdf')).toBeUndefined();
  });

  it('is Liquid too, and its faults are on its lines', () => {
    expect(faultsIn('Một.', front.replace('title: Kế hoạch', 'title: Kế hoạch {{ plan.themes }}'))).toEqual([
      '3:20 “plan.themes” TD6003 “plan.themes”: ở đây không có giá trị nào tên “themes” (có phải ý anh/chị là “theme”?)',
    ]);
  });

  it('must not give two papers one file', () => {
    const text = shippedTemplates().get('achievement-report');
    if (!text?.front) throw new Error('no such template');
    const templates = { 'achievement-report': { ...text, front: { ...text.front, file: 'bao-cao.pdf' } } };
    expect(faultsOf(inputOf({ templates })).map(({ message }) => message)).toEqual([
      'hai giấy tờ cùng in ra tệp “bao-cao.pdf”',
    ]);
  });
});

describe('templates', () => {
  it('cost only their own papers when they are faulty', () => {
    const templates = { plan: templateSource('templates/plan.md', `${front}{{ x }}`) };
    const input = inputOf({ templates });
    expect(faultsOf(input)).toHaveLength(1);
    const { plan: _, ...others } = Object.fromEntries(input.templates);
    expect(faultsOf({ ...input, templates: new Map(Object.entries(others)) })).toMatchObject([
      { code: 'TD6001', message: 'không có mẫu “plan.md”', place: { file: 'templates/plan.md' } },
    ]);
  });

  it('of the office stand in place of the built-in ones, parts too', () => {
    const templates = {
      _letterhead: templateSource('templates/_letterhead.md', '::: letterhead\n**CƠ QUAN KHÁC**\n:::\n'),
    };
    const letterheads = documentsOf(inputOf({ templates })).flatMap(
      ({ sections }) => sections[0]?.blocks[0] ?? [],
    );
    expect(letterheads).toContainEqual({ kind: 'letterhead', issuer: 'CƠ QUAN KHÁC' });
  });
});
