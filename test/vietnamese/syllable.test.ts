import { expect, test } from 'vitest';
import { isSyllable } from '../../src/vietnamese/syllable.ts';

test.each(
  (
    'Thực hiện Kế hoạch số của tỉnh phát động phong trào thi đua đặc biệt Vĩnh Phúc đoàn kết chung sức vùng xanh ' +
    'chiến thắng đại dịch hòa hoà thủy thuỷ khỏe khoẻ quý quỳnh quyết quanh quốc gì giếng già giữ giêng khuỷu khuya ' +
    'Nguyễn Huỳnh Trương Phượng Quyền Khuất xoong yêu yếu ý úy uỷ oai ngoéo ngoằn nghĩa nghiêng ghế kỷ uống ước ươm ' +
    'được bướu hươu rượu quét loét boong khoáng tuyệt xuyên huỷ tuần luật xuất khuếch huyện thuở quơ Việt ạ ồ'
  ).split(' '),
)('%s is one', (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize('NFD'))).toBe(true);
});

test.each(
  'Covid Windows xaõ chuû nghóa Coäng hoøa cña viÖt Müller hàc mat kàng cê ngì ààn hoàá phlan zia été'.split(
    ' ',
  ),
)('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});
