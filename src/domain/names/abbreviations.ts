/**
 * How offices shorten words in names, spelled out. Folded (no diacritics, lower case, words apart); "và"/"&" between the
 * words of an abbreviation does not matter. A longer one wins over a shorter one that starts at the same word.
 */
export const abbreviations = {
  // councils, committees, levels of government
  'ủy ban nhân dân': ['ubnd', 'uy ban nd'],
  'ủy ban nhân dân tỉnh': ['uy ban tinh'],
  'ủy ban nhân dân thành phố': ['uy ban thanh pho', 'uy ban tp'],
  'ủy ban nhân dân thị xã': ['uy ban thi xa', 'uy ban tx'],
  'ủy ban nhân dân huyện': ['uy ban huyen', 'ubnd h'],
  'ủy ban nhân dân xã': ['uy ban xa', 'ubnd x'],
  'ủy ban nhân dân phường': ['uy ban phuong', 'ubnd p'],
  'hội đồng nhân dân': ['hdnd'],
  'thành phố': ['tp', 't p'],
  'thị xã': ['tx', 't x'],
  // departments
  'giao thông vận tải': ['gtvt'],
  'giáo dục và đào tạo': ['gd dt', 'gddt'],
  'nông nghiệp và phát triển nông thôn': ['nn ptnt', 'nnptnt', 'nn phat trien nong thon'],
  'phát triển nông thôn': ['ptnt'],
  'nông nghiệp và môi trường': ['nn mt', 'nnmt'],
  'tài nguyên và môi trường': ['tn mt', 'tnmt'],
  'kế hoạch và đầu tư': ['kh dt', 'khdt'],
  'khoa học và công nghệ': ['kh cn', 'khcn'],
  'lao động thương binh và xã hội': ['ld tb xh', 'ldtbxh', 'ldtb xh'],
  'văn hóa và thể thao': ['vh tt', 'vhtt'],
  'văn hóa thể thao và du lịch': ['vh tt dl', 'vhtt dl', 'vhttdl'],
  'thông tin và truyền thông': ['tt tt', 'tttt'],
  'phát thanh và truyền hình': ['pt th', 'ptth'],
  'sở giáo dục và đào tạo': ['so gd dt', 'so gd'],
  'sở công thương': ['so ct'],
  'sở tài chính': ['so tc'],
  // boards
  'ban quản lý': ['bql', 'ban ql'],
  'ban quản lý dự án': ['bqlda', 'ban qlda', 'bql da', 'ban ql da', 'bql du an', 'ban ql du an'],
  'quản lý dự án': ['qlda'],
  'đầu tư xây dựng': ['dtxd', 'dt xd'],
  'xây dựng': ['xd'],
  'xây dựng cơ bản': ['xdcb'],
  'công trình': ['ct'],
  'công trình giao thông': ['ctgt'],
  'dân dụng và công nghiệp': ['dd cn', 'ddcn'],
  'khu kinh tế': ['kkt'],
  'khu công nghiệp': ['kcn', 'khu cn'],
  'cụm công nghiệp': ['ccn'],
  'hạ tầng kỹ thuật': ['htkt'],
  // army and police
  'bộ chỉ huy quân sự': ['bchqs', 'bch qs', 'bch quan su', 'bo chqs'],
  'chỉ huy quân sự': ['chqs'],
  'bộ chỉ huy bộ đội biên phòng': ['bch bdbp', 'bch bo doi bien phong', 'bch bien phong', 'bo chi huy bien phong'],
  'bộ đội biên phòng': ['bdbp'],
  'phòng cháy chữa cháy': ['pccc'],
  'cứu nạn cứu hộ': ['cnch'],
  // hospitals, centres, schools, companies
  'bệnh viện': ['bv'],
  'bệnh viện đa khoa': ['bvdk', 'bv dk'],
  'hữu nghị đa khoa': ['hndk'],
  'bệnh viện hữu nghị đa khoa': ['bvhndk'],
  'y học cổ truyền': ['yhct'],
  'phục hồi chức năng': ['phcn'],
  'trung tâm y tế': ['ttyt', 'tt yt', 'tt y te'],
  'trung tâm dịch vụ việc làm': ['ttdvvl', 'tt dvvl'],
  'dịch vụ việc làm': ['dvvl'],
  'trung học phổ thông': ['thpt'],
  'trung học cơ sở': ['thcs'],
  'trường tiểu học': ['truong th'],
  'trường mầm non': ['truong mn'],
  'trường đại học': ['truong dh'],
  'trường cao đẳng': ['truong cd'],
  'phổ thông dân tộc nội trú': ['ptdtnt'],
  'phổ thông dân tộc bán trú': ['ptdtbt'],
  'dân tộc nội trú': ['dtnt'],
  'công ty': ['cty'],
  'công ty trách nhiệm hữu hạn': ['ct tnhh'],
  'công ty cổ phần': ['ctcp', 'ct cp', 'cty cp'],
  'trách nhiệm hữu hạn': ['tnhh'],
  'một thành viên': ['mtv'],
  // works
  'giải phóng mặt bằng': ['gpmb'],
  'tái định cư': ['tdc'],
  'hồ chí minh': ['hcm'],
  'đường dây': ['dz'],
  'trạm biến áp': ['tba'],
  // capital and programmes
  'ngân sách': ['ns'],
  'ngân sách nhà nước': ['nsnn'],
  'ngân sách trung ương': ['nstw', 'nstu'],
  'ngân sách địa phương': ['nsdp', 'ns dp'],
  'trung ương': ['tw'],
  'xổ số kiến thiết': ['xskt'],
  'sử dụng đất': ['sdd'],
  'trái phiếu chính phủ': ['tpcp'],
  'mục tiêu quốc gia': ['mtqg'],
  'chương trình mục tiêu quốc gia': ['ctmtqg', 'ct mtqg', 'ct muc tieu quoc gia'],
  'chương trình phục hồi': ['ct phuc hoi'],
  'nông thôn mới': ['ntm'],
  'giảm nghèo bền vững': ['gnbv'],
  'kinh tế xã hội': ['ktxh', 'kt xh'],
  'dân tộc thiểu số': ['dtts'],
  'dân tộc thiểu số và miền núi': ['dtts mn'],
} as const satisfies Record<string, readonly string[]>

/** Abbreviations that stand for something else unless the next word is a number: "QL7C", "ĐT.534B", "GĐ II". */
export const numberedAbbreviations = {
  'quốc lộ': ['ql'],
  'đường tỉnh': ['dt', 'tl', 'tinh lo'],
  'đường huyện': ['dh', 'hl', 'huyen lo'],
  'giai đoạn': ['gd'],
} as const satisfies Record<string, readonly string[]>

/** Abbreviations that only the first word of a name can be: "CA tỉnh", but "cảng cá tỉnh". */
export const leadingAbbreviations = {
  'công an tỉnh': ['ca tinh'],
  'công an huyện': ['ca huyen'],
  'công an thành phố': ['ca tp', 'ca thanh pho'],
  'công an thị xã': ['ca tx', 'ca thi xa'],
} as const satisfies Record<string, readonly string[]>

/** One letter and a full stop before a place: "H. Nghi Lộc". */
export const dottedLevels = { h: 'huyện', x: 'xã', p: 'phường', q: 'quận' } as const satisfies Record<string, string>
