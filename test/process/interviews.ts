import type { Page } from './play.ts';

const page = (shows: string, keys: string, key: string, answer?: string | null): Page => ({
  shows,
  keys,
  key,
  ...(answer !== undefined && { answer }),
});

/** A page that answers a key without a flag of its own. */
const set = (key: string, keys: string, answer?: string | null) => page(`--set ${key}=…`, keys, key, answer);

const accept = '\r';
const clear = '\u0015';

/** The first pages of `nominate` in the small campaign. */
export const nominatePages: readonly Page[] = [
  page('--kind …', '1|\r', 'kind', 'individual'),
  page('--award …', '2\r', 'award', 'giay-khen'),
  page('--unit …', 'kinh te nganh|\r', 'unit', 'phong-kinh-te-nganh'),
  page('--name …', 'Trần Thị Mỹ Hạnh|\r', 'individual.full_name', 'Trần Thị Mỹ Hạnh'),
  set('individual.other_name', accept, null),
  set('individual.gender', '2|\r', 'female'),
  set('individual.birth_date', '14/3/1991|\r', '14/3/1991'),
  set('individual.hometown', 'xã Tử Du, tỉnh Vĩnh Phúc|\r', 'xã Tử Du, tỉnh Vĩnh Phúc'),
  set('individual.residence', accept, null),
  set('individual.position', 'Chuyên viên|\r', 'Chuyên viên'),
  set('individual.party_position', accept, null),
  set('individual.qualification', accept, null),
  set('duties', 'Theo dõi đầu tư công.|\r|\r', 'Theo dõi đầu tư công.'),
  set('achievements.0.criterion', '1|\r', 'tc1'),
  set('achievements.0.title', accept, null),
  set('achievements.0.text', 'Trình 05 văn bản.|\r|\r', 'Trình 05 văn bản.'),
];

/** All pages of `council` in the small campaign with the example's council: its sitting again, two answers changed. */
export const councilPages: readonly Page[] = [
  page('--task <việc>', accept, 'task', 'sitting'),
  page('--date <ngày>', accept, 'meeting.date'),
  page('--start <giờ>', accept, 'meeting.start'),
  page('--end <giờ>', accept, 'meeting.end'),
  page('--place <nơi>', `${clear}|Hội trường|\r`, 'meeting.place', 'Hội trường'),
  page('--absent <mã>', accept, 'absent', 'trinh-xuan-bang'),
  set('absent.trinh-xuan-bang.written_opinion', accept, 'true'),
  set('absent.trinh-xuan-bang.reason', accept),
  set('voted', accept, 'true'),
  page('Trưởng ban kiểm phiếu', accept, 'ballots.tellers.0', 'Bà Nghiêm Thị Lan Oanh; Chánh Thanh tra Sở'),
  page('ban kiểm phiếu thứ nhất', accept, 'ballots.tellers.1'),
  page('ban kiểm phiếu thứ hai', accept, 'ballots.tellers.2', null),
  page('--issued <số>', accept, 'ballots.issued', '9'),
  page('--returned <số>', accept, 'ballots.returned', '9'),
  page('--valid <số>', accept, 'ballots.valid', '9'),
  set('ballots.vote_threshold.percent', accept, '80'),
  set('ballots.vote_threshold.of', accept, 'members'),
  set('ballots.vote_threshold.source', accept),
  page('--result dang-thi-anh=…', `${clear}|7|\r`, 'ballots.results.dang-thi-anh', '7'),
  page('--yes', accept, 'write'),
];

/** All pages of `init` for a new office. */
export const initPages: readonly Page[] = [
  page('--agency <tên>', 'Sở Nội vụ tỉnh Bắc Ninh|\r', 'agency.name', 'Sở Nội vụ tỉnh Bắc Ninh'),
  page('--abbreviation <chữ>', accept, 'agency.abbreviation', 'SNV'),
  page('--place <tên>', accept, 'agency.place', 'Bắc Ninh'),
  page('--superior <tên>', accept, 'superior_agency.name', 'Ủy ban nhân dân tỉnh Bắc Ninh'),
  page('--head <họ tên>', 'Đặng Thị Hoà|\r', 'signers.0.name', 'Đặng Thị Hoà'),
  page('--deputy <tên>', accept, 'signers.2.name', null),
  page('--type <loại>', accept, 'campaign_type', 'thematic'),
  page('--theme <tên>', 'Đoàn kết|\r', 'theme', 'Đoàn kết'),
  page('--start <ngày>', `${clear}|17/9/2025|\r`, 'period.start', '17/9/2025'),
  page('--end <ngày>', accept, 'period.end', null),
  page('--number <số>', accept, 'papers.0.number', null),
  page('--superior-plan <văn bản>', accept, 'superior_plan', null),
  page('--unit <tên>', 'Văn phòng Sở|\r|\r', 'units', 'Văn phòng Sở'),
  page('--content <chữ>', 'Thi đua hoàn thành nhiệm vụ.|\r|\r', 'contents', 'Thi đua hoàn thành nhiệm vụ.'),
  page('--criterion <chữ>', accept, 'criteria', null),
  page('--award <mã>', accept, 'awards', 'GK'),
  page('--yes', accept, 'write'),
];

/** The same answers on the command line. */
export const initFlags: readonly string[] = [
  ...['--agency', 'Sở Nội vụ tỉnh Bắc Ninh', '--head', 'Đặng Thị Hoà', '--theme', 'Đoàn kết'],
  ...['--start', '17/9/2025', '--unit', 'Văn phòng Sở', '--award', 'GK'],
  ...['--content', 'Thi đua hoàn thành nhiệm vụ.'],
];
