import type { SampleInvestor, SampleProject } from './roster.ts'

/** The 21 districts, towns and the city as they stood in 2024. */
export const districts: readonly SampleInvestor[] = [
  {
    name: 'UBND thành phố Vinh',
    capital: [
      ['landUse', 80],
      ['balance', 28],
    ],
    projects: [
      { name: 'Đường ven sông Vinh đoạn từ cầu Bến Thủy đến phường Trung Đô, thành phố Vinh', carriedOver: 12.4 },
      school('xã Hưng Lộc, thành phố Vinh', 3, 12),
      resettlement('xã Nghi Phú, thành phố Vinh'),
      drainage('phường Hưng Dũng, thành phố Vinh'),
      health('xã Nghi Ân, thành phố Vinh'),
    ],
    pace: 83,
  },
  {
    name: 'UBND thị xã Cửa Lò',
    capital: [
      ['landUse', 35],
      ['balance', 13],
    ],
    projects: [
      drainage('phường Nghi Hương, thị xã Cửa Lò'),
      school('phường Nghi Hải, thị xã Cửa Lò', 3, 15),
      resettlement('phường Nghi Thu, thị xã Cửa Lò'),
    ],
    pace: 64,
  },
  {
    name: 'UBND thị xã Hoàng Mai',
    capital: [
      ['landUse', 25],
      ['balance', 20],
      ['domestic', 12],
    ],
    projects: [
      { name: 'Trung tâm hành chính thị xã Hoàng Mai' },
      { name: 'Đường trục chính đô thị phường Quỳnh Thiện, thị xã Hoàng Mai' },
      resettlement('xã Quỳnh Vinh, thị xã Hoàng Mai'),
      school('xã Quỳnh Lộc, thị xã Hoàng Mai', 2, 8),
    ],
    pace: 88,
  },
  {
    name: 'UBND thị xã Thái Hòa',
    capital: [
      ['newRural', 7],
      ['balance', 29],
      ['domestic', 16],
    ],
    projects: [
      { name: 'Đường nối Quốc lộ 48 đến phường Quang Tiến, thị xã Thái Hòa', carriedOver: 6.1 },
      school('xã Nghĩa Mỹ, thị xã Thái Hòa', 3, 12),
      water('xã Tây Hiếu, thị xã Thái Hòa'),
    ],
    pace: 55,
  },
  {
    name: 'UBND huyện Anh Sơn',
    capital: [
      ['newRural', 16],
      ['ethnic', 14],
      ['balance', 28],
    ],
    projects: [
      road('xã Đỉnh Sơn', 'xã Cẩm Sơn', 'huyện Anh Sơn'),
      school('xã Tường Sơn, huyện Anh Sơn', 2, 8),
      embankment('xã Đỉnh Sơn, huyện Anh Sơn'),
    ],
    pace: 55,
  },
  {
    name: 'UBND huyện Con Cuông',
    capital: [
      ['newRural', 7],
      ['ethnic', 30],
      ['domestic', 14],
    ],
    projects: [
      resettlement('xã Châu Khê, huyện Con Cuông', 5.4),
      water('xã Lục Dạ, huyện Con Cuông'),
      road('xã Môn Sơn', 'xã Lục Dạ', 'huyện Con Cuông'),
      school('xã Châu Khê, huyện Con Cuông', 3, 12),
    ],
    pace: 54,
  },
  {
    name: 'UBND huyện Diễn Châu',
    capital: [
      ['newRural', 45],
      ['landUse', 20],
      ['balance', 20],
    ],
    projects: [
      school('xã Diễn Thịnh, huyện Diễn Châu', 3, 18),
      road('xã Diễn Hùng', 'xã Diễn Kỷ', 'huyện Diễn Châu'),
      health('xã Diễn Kỷ, huyện Diễn Châu'),
      embankment('xã Diễn Ngọc, huyện Diễn Châu', 7.8),
    ],
    pace: 83,
  },
  {
    name: 'UBND huyện Đô Lương',
    capital: [
      ['newRural', 42],
      ['balance', 22],
      ['domestic', 12],
    ],
    projects: [
      road('xã Đà Sơn', 'xã Lạc Sơn', 'huyện Đô Lương'),
      school('xã Nam Sơn, huyện Đô Lương', 2, 10),
      embankment('xã Thượng Sơn, huyện Đô Lương'),
      health('xã Lạc Sơn, huyện Đô Lương'),
    ],
    pace: 66,
  },
  {
    name: 'UBND huyện Hưng Nguyên',
    capital: [
      ['newRural', 18],
      ['domestic', 34],
      ['balance', 20],
    ],
    projects: [
      resettlement('xã Xuân Lam, huyện Hưng Nguyên', 8.2),
      bridge('xã Long Xá, huyện Hưng Nguyên'),
      school('xã Hưng Tây, huyện Hưng Nguyên', 3, 12),
    ],
    pace: 41,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'UBND huyện Kỳ Sơn',
    capital: [
      ['newRural', 3],
      ['ethnic', 70],
      ['poverty', 22],
      ['domestic', 12],
    ],
    projects: [
      { name: 'Di dân khẩn cấp ra khỏi vùng lũ quét xã Tà Cạ, huyện Kỳ Sơn', carriedOver: 14.6 },
      road('xã Hữu Kiệm', 'xã Na Ngoi', 'huyện Kỳ Sơn'),
      school('xã Nậm Cắn, huyện Kỳ Sơn', 2, 8),
      water('xã Na Ngoi, huyện Kỳ Sơn'),
      { ...bridge('xã Tà Cạ, huyện Kỳ Sơn'), stuck: true },
    ],
    pace: 27,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'UBND huyện Nam Đàn',
    capital: [
      ['newRural', 38],
      ['balance', 16],
      ['domestic', 16],
    ],
    projects: [
      road('xã Kim Liên', 'xã Hùng Tiến', 'huyện Nam Đàn'),
      school('xã Kim Liên, huyện Nam Đàn', 3, 12),
      health('xã Nam Giang, huyện Nam Đàn'),
      embankment('xã Khánh Sơn, huyện Nam Đàn'),
    ],
    pace: 61,
  },
  {
    name: 'UBND huyện Nghi Lộc',
    capital: [
      ['newRural', 28],
      ['landUse', 20],
      ['domestic', 26],
    ],
    projects: [
      embankment('xã Nghi Thiết, huyện Nghi Lộc', 6.3),
      resettlement('xã Nghi Xá, huyện Nghi Lộc'),
      school('xã Nghi Trung, huyện Nghi Lộc', 3, 12),
      road('xã Phúc Thọ', 'xã Nghi Thiết', 'huyện Nghi Lộc'),
    ],
    pace: 56,
  },
  {
    name: 'UBND huyện Nghĩa Đàn',
    capital: [
      ['newRural', 26],
      ['ethnic', 6],
      ['balance', 26],
    ],
    projects: [
      road('xã Nghĩa Bình', 'xã Nghĩa Hội', 'huyện Nghĩa Đàn'),
      school('xã Nghĩa Lâm, huyện Nghĩa Đàn', 2, 8),
      water('xã Nghĩa Hội, huyện Nghĩa Đàn'),
    ],
    pace: 57,
  },
  {
    name: 'UBND huyện Quế Phong',
    capital: [
      ['newRural', 3],
      ['ethnic', 58],
      ['poverty', 16],
      ['domestic', 12],
    ],
    projects: [
      road('xã Tri Lễ', 'xã Mường Nọc', 'huyện Quế Phong'),
      resettlement('xã Tri Lễ, huyện Quế Phong', 9.7),
      water('xã Châu Kim, huyện Quế Phong'),
      school('xã Mường Nọc, huyện Quế Phong', 2, 10),
    ],
    pace: 35,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'UBND huyện Quỳ Châu',
    capital: [
      ['newRural', 3],
      ['ethnic', 42],
      ['poverty', 9],
      ['balance', 10],
    ],
    projects: [
      bridge('xã Châu Hạnh, huyện Quỳ Châu'),
      water('xã Châu Tiến, huyện Quỳ Châu'),
      school('xã Châu Hạnh, huyện Quỳ Châu', 3, 12),
    ],
    pace: 42,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'UBND huyện Quỳ Hợp',
    capital: [
      ['newRural', 8],
      ['ethnic', 26],
      ['balance', 16],
    ],
    projects: [
      road('xã Châu Quang', 'xã Tam Hợp', 'huyện Quỳ Hợp'),
      school('xã Minh Hợp, huyện Quỳ Hợp', 2, 8),
      water('xã Châu Quang, huyện Quỳ Hợp'),
      health('xã Tam Hợp, huyện Quỳ Hợp'),
    ],
    pace: 54,
  },
  {
    name: 'UBND huyện Quỳnh Lưu',
    capital: [
      ['newRural', 36],
      ['landUse', 20],
      ['domestic', 24],
    ],
    projects: [
      embankment('xã Sơn Hải, huyện Quỳnh Lưu', 7.2),
      school('xã Quỳnh Hậu, huyện Quỳnh Lưu', 3, 12),
      resettlement('xã Tiến Thủy, huyện Quỳnh Lưu'),
      road('xã Quỳnh Bá', 'xã Quỳnh Hậu', 'huyện Quỳnh Lưu'),
    ],
    pace: 64,
  },
  {
    name: 'UBND huyện Tân Kỳ',
    capital: [
      ['newRural', 30],
      ['ethnic', 5],
      ['balance', 31.6],
    ],
    projects: [
      bridge('xã Tiên Kỳ, huyện Tân Kỳ'),
      school('xã Nghĩa Hành, huyện Tân Kỳ', 3, 12),
      road('xã Tân An', 'xã Nghĩa Hành', 'huyện Tân Kỳ'),
    ],
    pace: 66,
  },
  {
    name: 'UBND huyện Thanh Chương',
    capital: [
      ['newRural', 58],
      ['domestic', 44],
      ['balance', 30],
    ],
    projects: [
      road('xã Cát Văn', 'xã Thanh Thủy', 'huyện Thanh Chương', 9.4),
      bridge('xã Võ Liệt, huyện Thanh Chương'),
      school('xã Thanh An, huyện Thanh Chương', 3, 12),
      reservoir('xã Thanh Thủy, huyện Thanh Chương'),
      health('xã Cát Văn, huyện Thanh Chương'),
    ],
    pace: 66,
    holdsMuch: 'aboveAverage',
  },
  {
    name: 'UBND huyện Tương Dương',
    capital: [
      ['newRural', 3],
      ['ethnic', 66],
      ['poverty', 18],
      ['domestic', 14],
    ],
    projects: [
      { name: 'Kè chống sạt lở bờ sông Lam đoạn qua thị trấn Thạch Giám, huyện Tương Dương', carriedOver: 11.3 },
      road('xã Tam Quang', 'xã Yên Na', 'huyện Tương Dương'),
      water('xã Xá Lượng, huyện Tương Dương'),
      school('xã Yên Na, huyện Tương Dương', 2, 8),
    ],
    pace: 32,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'UBND huyện Yên Thành',
    capital: [
      ['newRural', 62],
      ['landUse', 15],
      ['balance', 21],
    ],
    projects: [
      road('xã Đức Thành', 'xã Mã Thành', 'huyện Yên Thành'),
      school('xã Hoa Thành, huyện Yên Thành', 3, 12),
      reservoir('xã Mã Thành, huyện Yên Thành'),
      health('xã Đức Thành, huyện Yên Thành'),
      embankment('xã Công Thành, huyện Yên Thành', 5.6),
    ],
    pace: 71,
  },
]

function school(place: string, storeys: number, rooms: number): SampleProject {
  return { name: `Trường THCS ${place}; hạng mục: Nhà học ${storeys} tầng ${rooms} phòng` }
}

function road(from: string, to: string, district: string, carriedOver?: number): SampleProject {
  return withCarriedOver(`Nâng cấp đường giao thông liên xã từ ${from} đi ${to}, ${district}`, carriedOver)
}

function embankment(place: string, carriedOver?: number): SampleProject {
  return withCarriedOver(`Kè chống sạt lở đoạn qua ${place}`, carriedOver)
}

function resettlement(place: string, carriedOver?: number): SampleProject {
  return withCarriedOver(`Khu tái định cư ${place}`, carriedOver)
}

function drainage(place: string): SampleProject {
  return { name: `Hệ thống thoát nước và vỉa hè ${place}` }
}

function bridge(place: string): SampleProject {
  return { name: `Xây dựng cầu và đường hai đầu cầu tại ${place}` }
}

function water(place: string): SampleProject {
  return { name: `Công trình cấp nước sinh hoạt tập trung ${place}` }
}

function reservoir(place: string): SampleProject {
  return { name: `Sửa chữa, nâng cấp hồ chứa nước ${place}` }
}

function health(place: string): SampleProject {
  return { name: `Trạm y tế ${place}` }
}

function withCarriedOver(name: string, carriedOver: number | undefined): SampleProject {
  return carriedOver === undefined ? { name } : { name, carriedOver }
}
