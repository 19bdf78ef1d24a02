package numeral

import (
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// class is the part a character can play in a numeral.
type class uint8

const (
	other  class = iota
	arabic       // 0-9 and their full-width forms
	digit        // 〇 一 二 … 九 and their variants
	tens         // 廿 卅 卌: a digit and 十 in one
	small        // 十 百 千; val is the power of ten
	huge         // 万 亿 兆; val is the power of ten
	few          // 几 数
	more         // 余 多 来
	half         // 半
	minus        // 负
	up           // 上
	point        // 点
	also         // 又
	part         // 分
	vulgar       // ½ ¾ …; val is numerator and denominator, four bits each
	hyphen       // - in its widths, which may be a minus sign or join a range
	plus         // +
	dot          // . and ．
	comma        // , and ，
	slash        // / and ／
	joiner       // ~ — 至 到, which join a range and are never a sign
	blank        // space of any width, but no line break
	newline
)

// symbol is what the numeral reader knows about a character.
type symbol struct {
	canon rune // the simplified, half-width form
	class class
	val   uint8
	upper bool // one of the financial numerals 壹 贰 … 拾 佰 仟
}

// spellings lists every character of a numeral: the canonical form, its variants, class and value.
// Source of the financial forms: the 正确填写票据和结算凭证的基本规定 of the People's Bank, with the traditional and
// Japanese variants that occur in web pages.
var spellings = [...]struct {
	canon    rune
	variants string
	class    class
	val      uint8
	upper    bool
}{
	{'零', "零", digit, 0, false}, {'〇', "〇○◯", digit, 0, false},
	{'一', "一弌", digit, 1, false}, {'二', "二弍", digit, 2, false}, {'三', "三弎", digit, 3, false},
	{'四', "四", digit, 4, false}, {'五', "五", digit, 5, false}, {'六', "六", digit, 6, false},
	{'七', "七", digit, 7, false}, {'八', "八", digit, 8, false}, {'九', "九", digit, 9, false},
	{'两', "两兩両", digit, 2, false}, {'俩', "俩倆", digit, 2, false}, {'仨', "仨", digit, 3, false},
	{'壹', "壹壱", digit, 1, true}, {'贰', "贰貳弐貮", digit, 2, true}, {'叁', "叁叄", digit, 3, true}, {'参', "参參", digit, 3, true},
	{'肆', "肆", digit, 4, true}, {'伍', "伍", digit, 5, true}, {'陆', "陆陸", digit, 6, true},
	{'柒', "柒", digit, 7, true}, {'捌', "捌", digit, 8, true}, {'玖', "玖", digit, 9, true},
	{'廿', "廿卄", tens, 2, false}, {'卅', "卅", tens, 3, false}, {'卌', "卌", tens, 4, false},
	{'十', "十", small, 1, false}, {'百', "百", small, 2, false}, {'千', "千", small, 3, false},
	{'拾', "拾", small, 1, true}, {'佰', "佰", small, 2, true}, {'仟', "仟", small, 3, true},
	{'万', "万萬", huge, 4, false}, {'亿', "亿億", huge, 8, false}, {'兆', "兆", huge, 12, false},
	{'几', "几幾", few, 0, false}, {'数', "数數", few, 0, false},
	{'余', "余餘馀", more, 0, false}, {'多', "多", more, 0, false}, {'来', "来來", more, 0, false},
	{'半', "半", half, 0, false}, {'负', "负負", minus, 0, false}, {'上', "上", up, 0, false},
	{'点', "点點", point, 0, false}, {'又', "又", also, 0, false}, {'分', "分", part, 0, false},
	{'½', "½", vulgar, 0x12, false}, {'⅓', "⅓", vulgar, 0x13, false}, {'⅔', "⅔", vulgar, 0x23, false},
	{'¼', "¼", vulgar, 0x14, false}, {'¾', "¾", vulgar, 0x34, false}, {'⅕', "⅕", vulgar, 0x15, false},
	{'⅖', "⅖", vulgar, 0x25, false}, {'⅗', "⅗", vulgar, 0x35, false}, {'⅘', "⅘", vulgar, 0x45, false},
	{'⅙', "⅙", vulgar, 0x16, false}, {'⅚', "⅚", vulgar, 0x56, false}, {'⅛', "⅛", vulgar, 0x18, false},
	{'⅜', "⅜", vulgar, 0x38, false}, {'⅝', "⅝", vulgar, 0x58, false}, {'⅞', "⅞", vulgar, 0x78, false},
	{'-', "-－−﹣", hyphen, 0, false}, {'+', "+＋", plus, 0, false}, {'.', ".．‧", dot, 0, false},
	{',', ",，", comma, 0, false}, {'/', "/／⁄", slash, 0, false}, {'~', "~～∼〜", joiner, 0, false}, {'—', "–—―─", joiner, 0, false},
	{'至', "至", joiner, 0, false}, {'到', "到", joiner, 0, false},
	{' ', " \t\u00a0\u3000\u2009\u202f\u2002\u2003", blank, 0, false}, {'\n', "\n\r", newline, 0, false},
}

// symbols finds the symbol of a character from its UTF-8 bytes, without decoding: ASCII by the byte, the rest of the
// basic plane by pages of 64, most of which share the empty page 0.
type symbols struct {
	ascii [128]symbol
	page  [1024]uint8
	cells [][64]symbol
}

// table is built once and never written again.
var table = newSymbols()

func newSymbols() *symbols {
	t := &symbols{cells: make([][64]symbol, 1)}
	for _, sp := range spellings {
		for _, r := range sp.variants {
			t.set(r, symbol{sp.canon, sp.class, sp.val, sp.upper})
		}
	}
	for i := range 10 {
		sym := symbol{rune('0' + i), arabic, uint8(i), false}
		t.set('0'+rune(i), sym)
		t.set('０'+rune(i), sym)
	}
	return t
}

func (t *symbols) set(r rune, sym symbol) {
	if r < utf8.RuneSelf {
		t.ascii[r] = sym
		return
	}
	pg := t.page[r>>6]
	if pg == 0 {
		pg = uint8(len(t.cells))
		t.page[r>>6] = pg
		t.cells = append(t.cells, [64]symbol{})
	}
	t.cells[pg][r&63] = sym
}

// at returns the symbol at byte p of s and its length in bytes; at the end of s both are zero. A character that has no
// part in numerals is the zero symbol.
func at(s string, p int) (symbol, int) {
	if p >= len(s) {
		return symbol{}, 0
	}
	b := s[p]
	switch {
	case b < utf8.RuneSelf:
		return table.ascii[b], 1
	case b > 0xE0 && b < 0xF0 && p+2 < len(s):
		if c, d := s[p+1]^0x80, s[p+2]^0x80; c|d < 0x40 { // six bits each
			return table.cells[table.page[int(b&0x0F)<<6|int(c)]][d], 3
		}
	case b >= 0xC2 && b < 0xE0 && p+1 < len(s) && s[p+1]&0xC0 == 0x80:
		return table.cells[table.page[b&0x1F]][s[p+1]&0x3F], 2
	}
	_, n := utf8.DecodeRuneInString(s[p:])
	return symbol{}, n
}

// before returns the symbol that ends at byte p of s, with its length.
func before(s string, p int) (symbol, int) {
	_, n := runes.Before(s, p)
	if n == 0 {
		return symbol{}, 0
	}
	sym, _ := at(s, p-n)
	return sym, n
}

// starts tells whether a numeral can begin with the class.
func (c class) starts() bool {
	const set = 1<<arabic | 1<<digit | 1<<tens | 1<<small | 1<<huge | 1<<few | 1<<half | 1<<minus | 1<<up | 1<<vulgar |
		1<<hyphen | 1<<plus | 1<<dot
	return set>>c&1 != 0
}

// inert tells whether a character of the class ends every numeral that it stands behind, as one that is none does.
func (c class) inert() bool { return c == other || c == comma }

// numeric tells whether the class is a digit or a multiplier: the flesh of a numeral.
func (c class) numeric() bool {
	const set = 1<<arabic | 1<<digit | 1<<tens | 1<<small | 1<<huge
	return set>>c&1 != 0
}

// Index returns the byte offset, from `from` on, of the next character with which a numeral can begin, or -1. It is
// fast and permissive: ReadAt says whether a numeral really begins there.
func Index(s string, from int) int {
	for p := max(from, 0); p < len(s); {
		sym, n := at(s, p)
		if sym.class.starts() && (sym.class < hyphen || signLike(s, p+n)) {
			return p
		}
		p += n
	}
	return -1
}

// MayBegin is the quick look before [ReadAt], which finds nothing where it says no.
func MayBegin(s string, pos int) bool {
	if pos < 0 || pos >= len(s) {
		return false
	}
	sym, size := at(s, pos)
	if sym.class != up { // a common character: what over asks for first
		return sym.class.starts()
	}
	next, _ := at(s, pos+size)
	return next.class == small || next.class == huge
}

// Starters lists the characters with which a numeral can begin, those aside that need a number behind them: signs and points.
func Starters() (all []rune) {
	for _, sp := range spellings {
		if sp.class.starts() && sp.class < hyphen {
			all = append(all, []rune(sp.variants)...)
		}
	}
	for i := range rune(10) {
		all = append(all, '0'+i, '０'+i)
	}
	return all
}

// signLike tells whether a digit or a decimal point follows, as it must behind a sign or a leading point.
func signLike(s string, p int) bool {
	sym, _ := at(s, p)
	return sym.class == arabic || sym.class == dot || sym.class == digit || sym.class == small
}
