import type { Decider, Plan } from '../model/files.generated.ts';

type AgencyType = Plan['agency']['type'];
type Level = Decider['level'];

/** What the full name of an office says of it; each can be put right by the person. */
export interface OfficeName {
  readonly type: AgencyType;
  /** `Sở Kế hoạch và Đầu tư`: a provincial department does not repeat its province. */
  readonly shortName: string;
  /** As the letterhead prints it, in lines: a committee is named in full, `Ủy ban nhân dân` above `xã Vân Khê`. */
  readonly letterhead: string;
  /** Whether it is a people's committee: it has no office above it in its letterhead, and papers are signed on its behalf. */
  readonly committee: boolean;
  readonly abbreviation: string;
  /** `Vĩnh Phúc`; undefined where the name has no place in it. */
  readonly place: string | undefined;
  /** Title of the head without the office: `Giám đốc`. */
  readonly head: string;
  /** Title of the head inside a sentence and below a name on another body: `Chủ tịch Ủy ban nhân dân xã`. */
  readonly post: string;
  /** Title of the head with the office: `Giám đốc Sở Kế hoạch và Đầu tư`. */
  readonly headOf: string;
  /** Full name of the office above it; undefined where the name does not tell. */
  readonly superior: string | undefined;
  /** Level at which its head decides on awards. */
  readonly level: Level;
}

interface Kind {
  readonly starts: RegExp;
  readonly type: AgencyType;
  readonly head: string;
}

const committee = 'Ủy ban nhân dân';

/** The cities that are provinces; `thành phố` before any other name is one of a province. */
const provincialCities = /^(?:Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)$/;

const kinds: readonly Kind[] = [
  { starts: /^Sở\s/, type: 'provincial-department', head: 'Giám đốc' },
  { starts: /^Thanh tra (?:tỉnh|thành phố)\s/, type: 'provincial-department', head: 'Chánh Thanh tra' },
  { starts: /^Văn phòng /, type: 'provincial-department', head: 'Chánh Văn phòng' },
  { starts: /^Bộ\s/, type: 'ministry', head: 'Bộ trưởng' },
  { starts: /^Trường Đại học|^Đại học|^Học viện/, type: 'public-unit', head: 'Hiệu trưởng' },
  { starts: /^Trường\s/, type: 'public-unit', head: 'Hiệu trưởng' },
  { starts: /^(?:Bệnh viện|Trung tâm|Viện|Thư viện|Bảo tàng)\s/, type: 'public-unit', head: 'Giám đốc' },
  { starts: /^Tổng công ty|^Tập đoàn/, type: 'enterprise', head: 'Tổng Giám đốc' },
  { starts: /^Công ty|^Doanh nghiệp|^Hợp tác xã/, type: 'enterprise', head: 'Giám đốc' },
  { starts: /^Ban\s/, type: 'other', head: 'Trưởng ban' },
];

/** Reads the full name of an office: its kind, and what papers, symbols and signatures make of it. */
export function readOfficeName(written: string): OfficeName {
  const name = written
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^UBND\b/i, committee);
  const region = regionOf(name);
  const isCommittee = name.startsWith(committee);
  // `xã Vân Khê, tỉnh Hà Tĩnh`: papers name a committee without the province that it lies in.
  const [ownName = name] = isCommittee ? name.split(',') : [name];
  const kind = kindOf(name, region);
  const department = kind.type === 'provincial-department' && region !== undefined;
  const shortName = department
    ? name.slice(0, name.length - region.written.length).trim()
    : ownName.replace(committee, 'UBND');
  return {
    type: kind.type,
    shortName,
    letterhead: isCommittee ? ownName.replace(`${committee} `, `${committee}\n`) : shortName,
    committee: isCommittee,
    abbreviation: abbreviationOf(shortName),
    place: region?.name,
    head: kind.head,
    post: postOf(kind.head, name, region),
    headOf:
      kind.type === 'ministry' ? `Bộ trưởng ${name}` : `${kind.head} ${department ? shortName : ownName}`,
    superior: department ? `${committee} ${region.words}` : isCommittee ? committeeAbove(name) : undefined,
    level: levels[kind.type],
  };
}

/** `Ủy ban nhân dân xã Vân Khê, tỉnh Hà Tĩnh` lies in the next place that its name has. */
function committeeAbove(name: string): string | undefined {
  const place = name
    .split(',')[1]
    ?.trim()
    .replace(/^TP\.?\s/i, 'thành phố ');
  return place !== undefined && /^(?:tỉnh|thành phố|huyện|quận|thị xã)\s+\p{Lu}/u.test(place)
    ? `${committee} ${place}`
    : undefined;
}

function postOf(head: string, name: string, region: Region | undefined): string {
  if (name.startsWith(committee)) return `${head} ${committee} ${region?.sort ?? ''}`.trim();
  return /^Sở\s/.test(name) ? `${head} Sở` : head;
}

const levels: Readonly<Record<AgencyType, Level>> = {
  'provincial-department': 'agency',
  'provincial-committee': 'province',
  ministry: 'ministry',
  'district-committee': 'district',
  'commune-committee': 'commune',
  'public-unit': 'agency',
  enterprise: 'agency',
  other: 'agency',
};

function kindOf(name: string, region: Region | undefined): Kind | { type: AgencyType; head: string } {
  if (name.startsWith(committee)) return { type: region?.committee ?? 'other', head: 'Chủ tịch' };
  return kinds.find(({ starts }) => starts.test(name)) ?? { type: 'other', head: 'Thủ trưởng' };
}

interface Region {
  /** As the name ends, `TP Hà Nội`. */
  readonly written: string;
  /** `tỉnh Vĩnh Phúc`. */
  readonly words: string;
  /** `tỉnh`. */
  readonly sort: string;
  readonly name: string;
  readonly committee: AgencyType;
}

/** The administrative unit that a name ends with. */
function regionOf(name: string): Region | undefined {
  const match = /\s(tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+(\p{Lu}.*)$/u.exec(
    name,
  );
  const [, written = '', rest = ''] = match ?? [];
  if (rest === '') return undefined;
  const sort = written.startsWith('TP') ? 'thành phố' : written;
  const [place = ''] = rest.split(',');
  const province = sort === 'tỉnh' || (sort === 'thành phố' && provincialCities.test(place));
  const commune = /^(?:xã|phường|thị trấn|đặc khu)$/.test(sort);
  const below = commune ? 'commune-committee' : 'district-committee';
  return {
    written: `${written} ${rest}`,
    words: `${sort} ${rest}`,
    sort,
    name: place,
    committee: province ? 'provincial-committee' : below,
  };
}

/** `Sở Kế hoạch và Đầu tư` → `SKHĐT`; a word in capitals stays whole, `UBND xã Tam Đảo` → `UBND`. */
function abbreviationOf(shortName: string): string {
  if (shortName.startsWith('UBND')) return 'UBND';
  return shortName
    .split(/[\s,–-]+/)
    .filter((word) => word !== '' && !/^(?:và|của|về|tỉnh|thành|phố)$/.test(word))
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0).toUpperCase()))
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** An office above as papers name it. */
export function superiorNames(name: string): { short_name: string; abbreviation: string } {
  const { shortName, abbreviation } = readOfficeName(name);
  return {
    short_name: name.startsWith(committee) ? name.replace(committee, 'UBND') : shortName,
    abbreviation,
  };
}
