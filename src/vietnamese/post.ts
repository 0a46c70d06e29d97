/**
 * A post together with the unit that it is held in, as offices write it: what the post already says of the unit is not
 * said again. `Trưởng phòng` in `Phòng Tổng hợp` is `Trưởng phòng Tổng hợp`, `Chánh Văn phòng` in `Văn phòng Sở` is
 * `Chánh Văn phòng Sở`, `Chuyên viên` in `Phòng Tổng hợp` is `Chuyên viên, Phòng Tổng hợp`.
 */
export function postIn(position: string, unit: string): string {
  if (unit === '') return position;
  const post = position.toLowerCase();
  // A post may go on after the unit: `Trưởng phòng Kinh tế, Chủ tịch Công đoàn cơ sở`.
  if (` ${post.replace(/[,;]/g, '')} `.includes(` ${unit.toLowerCase().replace(/[,;]/g, '')} `))
    return position;
  const words = unit.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const shared = words.slice(0, count).join(' ').toLowerCase();
    if (post.endsWith(` ${shared}`)) return `${position} ${words.slice(count).join(' ')}`;
  }
  return `${position}, ${unit}`;
}
