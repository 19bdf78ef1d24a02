// Package unit knows the units and classifiers (量词) that stand behind a number in Chinese news: how they are written,
// what they measure and, where it is exact, what one of them is worth in the base unit of its dimension.
//
// The vocabulary is data: TOML tables under data, each entry with its own examples, which a test runs. The package
// reads characters, not tokens, so that the unit of 15.78万亩 is found however a segmenter would have cut it.
//
// Three things are enough to use it:
//
//	table := unit.Default()               // the embedded vocabulary, built once
//	m, ok := table.Match(text, pos)       // the longest unit or rate (元/吨) at a byte offset
//	v, base, ok := unit.ConvertBase(n, m.Unit)
//
// A Table is immutable and safe for any number of goroutines. Overlay gives a new one with a user's entries.
//
// # Bases
//
// length m, area m2, volume m3, mass kg, duration s, speed m/s, energy J, power W, data B, temperature degC, money the
// ISO 4217 code, and 1 for percentages, percentage points and multiples. Counts have no base: they are what they are.
// A rate has the base of its parts, such as kg/m2. Units that have no fixed worth (年, 月, 桶, 蒲式耳) have no scale.
//
// # An entry
//
//	[[unit]]
//	id = "celsius.du"              # unique
//	surfaces = ["度"]              # simplified characters, no spaces
//	dimension = "temperature"      # as in the record
//	kind = "measure"               # measure, classifier, currency, ratio or noun
//	scale = "1"                    # exact, "2000/3"; only where one unit has a fixed worth
//	base = "degC"                  # needed for money (the ISO code) and for other only
//	offset = "-160/9"              # added after scaling
//	over = { above = "10", scale = "1/100" }   # another scale for larger values: 95折
//	context = { before = ["气温"], after = ["高温"] }   # the entry is meant only next to one of these
//	unless = { after = ["^假"] }   # the entry is not meant next to one of these
//	unless = { after = ["^居"], but = ["居民"] }   # nor is it ruled out by what only begins like one
//	prefix = true                  # may stand before the number, too
//	ambiguous = true               # often something else; note says when
//	needs_digit = true             # to be believed behind Arabic digits only
//	denominator = true             # found in rates only
//	note = "a degree of temperature"
//	examples = ["气温降至5度 => 5 度"]   # each yields exactly this reading
//	counterexamples = ["旋转90度"]       # none yields this entry
//
// Context words are looked for in the twenty characters before the unit, within the sentence, and in the eight behind
// it, up to the next punctuation. ^ before a word means directly behind the unit; "小时#" means that the number of the
// unit stands directly behind 小时, "#秒" that another number and then 秒 follow; numbers lists values of the number
// itself. Several entries may share a surface if all but one have a context: the nearest word wins.
//
// # Sources of the scales
//
//   - metric: The International System of Units (SI brochure, 9th edition, BIPM 2019) and GB 3100-1993
//   - 市制: 国务院 《关于统一我国计量制度的命令》 (1959) and 《关于在我国统一实行法定计量单位的命令》 (1984): 1 市里 = 500 m,
//     1 市尺 = 1/3 m, 1 市亩 = 60 平方丈 = 2000/3 m2, 1 市斤 = 500 g
//   - Taiwan: 坪 = 400/121 m2 (一坪 is six by six 日尺 of 10/33 m), 甲 = 2934 坪, 台斤 = 600 g
//   - imperial and US: the international yard and pound agreement of 1959; NIST Special Publication 811, appendix B
//   - coal equivalent: GB/T 2589-2020, 1 kg standard coal = 29307.6 kJ; the calorie there is 4.1868 J
//   - data: IEC 80000-13, decimal prefixes are powers of 1000 and KiB, MiB, GiB of 1024
package unit
