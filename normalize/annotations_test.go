package normalize

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAnnotations(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"tone marks", "開(kāi)展農(nóng)業(yè)培訓(xùn)", "開展農業培訓"},
		{"combining tone marks", "開(ka\u0304i)展農(no\u0301ng)業(ye\u0300)", "開展農業"},
		{"no tones, with a space behind each", "社會(hui) ,發(fa) 展(zhan) 經(jing) 濟(ji) ", "社會,發展(zhan) 經濟"},
		{"tone digits and spaces inside", "扶貧(pín )和農(nong2 )業(ye4 )", "扶貧和農業"},
		{"ü in all spellings", "綠(lǜ)色,慮(lv4),濾(lü)", "綠色,慮,濾"},
		{"the bracket of other widths", "開（kāi）展農（nóng）業（yè）", "開展農業"},
		{"the reading of the simplified character will do", "瞭(liǎo)解發(fā)展進(jìn)步", "瞭解發展進步"},
		{"what is no pinyin stays", "開(kāi)展農(nóng)業(yè),人工智能(AI),公里(km),(a)項,街道(社區)", "開展農業,人工智能(AI),公里(km),(a)項,街道(社區)"},
		{"a character that is no other in simplified text", "開(kāi)展農(nóng)業(yè),蓝(lán)天", "開展農業,蓝(lán)天"},
		{"another's reading stays, as it may be a repair's clue", "開(kāi)展農(nóng)業(yè),銓(shí)際", "開展農業,銓(shí)際"},
		{"one mark in a long text is the author's",
			strings.Repeat("這是很長的一段文字,", 9) + "長(cháng)度", strings.Repeat("這是很長的一段文字,", 9) + "長(cháng)度"},
		{"one mark in a snippet, on a measure word", "4至12個(gè)月", "4至12個月"},
		{"or on a common character of one reading", "新建學校五所、醫(yī)院兩所", "新建學校五所、醫院兩所"},
		{"but not on one of several readings", "讀作長(cháng)度", "讀作長(cháng)度"},
		{"nor on a rare one", "蘄(qí)春縣", "蘄(qí)春縣"},
		{"a page annotated throughout", "中(zhong)(zhong)國(guo)人(ren)民(min)大(da)會(hui)堂(tang)在(zai)北(bei)京(jing)", "中國人民大會堂在北京"},
		{"a simplified one, in a form that no textbook has", "平(ping2 )均(jun1 )每(mei3 )人(ren2 )三(san1 )本(ben3 )新(xin1 )书(shu1 )", "平均每人三本新书"},
		{"a textbook in simplified characters stays", "蓝(lán)天(tiān)白(bái)云(yún)下(xià)的(de)小(xiǎo)河(hé)水(shuǐ)", "蓝(lán)天(tiān)白(bái)云(yún)下(xià)的(de)小(xiǎo)河(hé)水(shuǐ)"},
		{"brackets at the ends", "(kāi)開(kāi)農(nóng)業(", "(kāi)開農業("},
		{"unclosed", "開(kāi展農(nóng)業(yè)", "開(kāi展農業"},
	} {
		got := String(c.in, WithSteps(Annotations()))
		assert.Equal(t, c.want, got.String(), c.reason)
		checkText(t, got)
	}
}

func TestAnnotationsAndSpans(t *testing.T) {
	got := String("建成25項(xiàng),歷時4至12個(gè)月")
	at := strings.Index(got.String(), "25项")
	assert.Equal(t, "25項", got.Quote(Span{at, at + len("25项")}), "behind the unit it is outside")
	at = strings.Index(got.String(), "4至12个月")
	assert.Equal(t, "4至12個(gè)月", got.Quote(Span{at, at + len("4至12个月")}), "inside it is inside")
}

func TestRareAnnotationsAreGuesses(t *testing.T) {
	long := strings.Repeat("這是很長的一段文字,", 60)
	for _, e := range String(long+"開(kāi)展農(nóng)業(yè)", WithSteps(Annotations())).Edits() {
		assert.False(t, e.Certain)
	}
	for _, e := range String("開(kāi)展農(nóng)業(yè)", WithSteps(Annotations())).Edits() {
		assert.True(t, e.Certain)
	}
}

func TestParseSyllable(t *testing.T) {
	for _, c := range []struct {
		in, letters string
		tone, n     int
	}{
		{"xiàng)", "xiang", 4, 6}, {"lǜ", "lv", 4, 3}, {"lu\u0308\u0300", "lv", 4, 6}, {"jun1 ", "jun", 1, 4}, {"de5", "de", 0, 3},
		{"zhuāng", "zhuang", 1, 7}, {"AI", "", 0, 0}, {"", "", 0, 0}, {"\u0301a", "", 0, 0}, {"ɡuǎn", "guan", 3, 6},
	} {
		s, n := parseSyllable(c.in)
		var want letters
		copy(want[:], c.letters)
		assert.Equal(t, syllable{want, c.tone}, s, c.in)
		assert.Equal(t, c.n, n, c.in)
	}
}

func TestCountHan(t *testing.T) {
	for r := rune(0); r <= utf8.MaxRune; r++ {
		if utf8.ValidRune(r) {
			want := 2
			if isHan(r) {
				want = 3
			}
			require.Equal(t, want, countHan("中a"+string(r)+"，文"), "%U", r)
		}
	}
}
