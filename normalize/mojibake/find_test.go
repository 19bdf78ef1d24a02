package mojibake_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize/mojibake"
)

// a site's list; the order matters for one case.
var siteList = []mojibake.Annotation{
	{Char: '數', Pinyin: "shù"}, {Char: '規', Pinyin: "guī"}, {Char: '冊', Pinyin: "cè"}, {Char: '驗', Pinyin: "yàn"}, {Char: '內', Pinyin: "nèi"},
	{Char: '開', Pinyin: "kāi"}, {Char: '當', Pinyin: "dāng"}, {Char: '動', Pinyin: "dòng"}, {Char: '個', Pinyin: "gè"}, {Char: '實', Pinyin: "shí"},
	{Char: '學', Pinyin: "xué"}, {Char: '長', Pinyin: "zhǎng"}, {Char: '項', Pinyin: "xiàng"}, {Char: '設', Pinyin: "shè"},
}

// frame opens the gate, and shows what a page marks.
const frame = "開放開工,個個動工,項目設置。\n"

var markPattern = regexp.MustCompile(`\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)`)

func TestShifted(t *testing.T) {
	always := func(int) bool { return true }
	for _, c := range []struct {
		text    string
		variant mojibake.Variant
		hit     func(int) bool
		certain bool
		reason  string
	}{
		{"專家帶骨干到學校", mojibake.S, nil, true, "家帶 holds 規: the run ends at the next mark"},
		{"專家帶骨干到學校", mojibake.D, nil, true, "the same without a question mark"},
		{"當地村民開會", mojibake.S, nil, true, "數 straddles 當 and 地, and was replaced before 當"},
		{"因為經濟發展很快", mojibake.S, nil, true, "驗 between 因 and 為"},
		{"孩子們在校園讀書", mojibake.S, nil, false, "冊 between 們 and 在; two characters stand around a lost pair: a guess"},
		{"孩子們在校園讀書", mojibake.D, nil, false, "the same, the lost byte dropped"},
		{"我們三個人實干", mojibake.S, nil, true, "個 ends with byte 80, which shows as a euro sign"},
		{"服務群眾。現在開始", mojibake.S, always, true, "a hit on ，in 。現 (A1 A3AC): no mark begins the run"},
		{"他說:“我先來。”現場開工", mojibake.D, always, true, "a hit on ！ in 。”"},
		{"一切正常", mojibake.S, nil, true, "nothing to repair"},
	} {
		broken, runs := mojibake.Corrupt(frame+c.text, mojibake.Corruption{Variant: c.variant, List: siteList, Hit: c.hit})
		repairs := mojibake.Find(broken, mojibake.Shifted)
		got := markPattern.ReplaceAllString(mojibake.Apply(broken, repairs), "")
		assert.Equal(t, strings.NewReplacer("，", ",", "！", "!").Replace(frame+c.text), got, "%s: %s", c.reason, broken)
		for _, r := range repairs {
			assert.Equal(t, c.certain, r.Certain, "%s: %s, %q", c.reason, broken, r.Candidates)
		}
		assert.Equal(t, c.text == "一切正常", len(runs) == 0, c.reason)
	}
}

// TestSwallowedDigit must not let a figure be made of what is left of it.
func TestSwallowedDigit(t *testing.T) {
	broken, runs := mojibake.Corrupt(frame+"孩子們在12歲開學", mojibake.Corruption{Variant: mojibake.S, List: siteList})
	require.Len(t, runs, 1)
	assert.True(t, runs[0].Eaten)
	repairs := mojibake.Find(broken)
	require.Len(t, repairs, 1)
	assert.True(t, repairs[0].Left)
	assert.Contains(t, broken[repairs[0].Start:repairs[0].End], "2", "the rest of the figure is flagged, too")
	assert.NotEmpty(t, repairs[0].Candidates)
}

func TestOtherKinds(t *testing.T) {
	for _, c := range []struct {
		kind               mojibake.Kind
		text, want, reason string
	}{
		{mojibake.Recoded, "浣犲ソ", "你好", "UTF-8 read as GBK, an even number of bytes"},
		{mojibake.Recoded, "鍙戝睍缁忔祹", "发展经济", "the same, longer"},
		{mojibake.Recoded, "标题：浣犲ソ锛屼笘鐣�", "标题：你好，世\ufffd", "sound text in front, an odd number of bytes"},
		{mojibake.Recoded, "涓浗缁忔祹锛", "涓浗经济\ufffd", "a byte is missing in the middle, and one at the end"},
		{mojibake.Recoded, "涓�", "涓�", "one character: too little to tell"},
		{mojibake.Recoded, "ä½\u00a0å¥½ä¸\u00adå\u009b½", "你好中国", "UTF-8 read as Latin-1"},
		{mojibake.Recoded, "ÖÐ¹ú¾\u00adÎñ", "中国经务", "GBK read as Latin-1"},
		{mojibake.Recoded, "ä½å¥½ä¸\u00adå\u009b½ç»\u008fæµ\u008e", "\ufffd好中国经济", "the same, a no-break space lost"},
		{mojibake.Recoded, "naïve café à côté", "naïve café à côté", "French is no mojibake"},
		{mojibake.Recoded, "涓涓细流", "涓涓细流", "a rare character of sound text"},
		{mojibake.Entity, "a&nbsp;b", "a\u00a0b", "a named reference"},
		{mojibake.Entity, "&#x4e2d;&#25991;", "中文", "numbers"},
		{mojibake.Entity, "&amp;nbsp;5&amp;lt;6", "\u00a05<6", "encoded twice"},
		{mojibake.Entity, "&amp;amp;nbsp;", "&amp;amp;nbsp;", "three times: that speaks of references"},
		{mojibake.Entity, "&amp;amp;", "&", "a reference to &, encoded twice"},
		{mojibake.Entity, "&#50;&#48;20", "2020", "digits one by one, to spoil copies"},
		{mojibake.Entity, "&#x&#52;e2d;", "&#x&#52;e2d;", "what would become a reference stays"},
		{mojibake.Entity, "&am&#112;lt&#59;", "&am&#112;lt&#59;", "and so does its end"},
		{mojibake.Entity, "AT&T; R&D 5&6;&;", "AT&T; R&D 5&6;&;", "no references"},
		{mojibake.Entity, "&copy 2020", "&copy 2020", "without a semicolon it may be part of an address"},
		{mojibake.Entity, "&#0;&#xD800;", "&#0;&#xD800;", "references to nothing"},
		{mojibake.Doubled, "好，,来,。去,,走", "好，来。去,走", "three commas too many"},
		{mojibake.Doubled, "好,,来", "好,,来", "one is an accident"},
		{mojibake.Doubled, "1,2,3,4,5", "1,2,3,4,5", "a list"},
	} {
		assert.Equal(t, c.want, mojibake.Apply(c.text, mojibake.Find(c.text, c.kind)), c.reason)
	}
}

func TestFlags(t *testing.T) {
	for _, c := range []struct {
		kind               mojibake.Kind
		text, flag, reason string
	}{
		{mojibake.Recoded, "ä½å¥½ä¸\u00adå\u009b½ç»\u008fæµ\u008e，78ä¸äº©ï¼å", "ä¸äº©ï¼å", "too many bytes are lost, on a page where others were restored"},
		{mojibake.Private, "销售\ue001\ue0025台", "\ue001\ue002", "digits in a font of the site's own"},
		{mojibake.Private, "\ue001销售5台", "", "a bullet"},
		{mojibake.Lost, "中锟斤拷国", "锟斤拷", "U+FFFD read as GBK"},
		{mojibake.Lost, "收入5\ufffd元", "\ufffd", "a replacement character inside"},
	} {
		flagged := ""
		for _, r := range mojibake.Find(c.text, c.kind) {
			if !r.Left && c.kind == mojibake.Recoded {
				continue
			}
			assert.True(t, r.Left && !r.Certain, c.reason)
			assert.Equal(t, c.kind, r.Kind, c.reason)
			flagged += c.text[r.Start:r.End]
		}
		assert.Equal(t, c.flag, flagged, c.reason)
	}
}

// TestKnownFailures keeps what is known to come out wrong, so that a change for the better shows.
func TestKnownFailures(t *testing.T) {
	file, err := os.Open("testdata/known.jsonl")
	require.NoError(t, err)
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var k struct{ Text, Truth, Now, Reason string }
		require.NoError(t, json.Unmarshal(lines.Bytes(), &k))
		assert.Equal(t, k.Now, mojibake.Apply(k.Text, mojibake.Find(k.Text)), "%s; if it is now %s, take it off the list", k.Reason, k.Truth)
	}
}

func ExampleFind() {
	page := "開(kāi)展“專家?guī)Ч歉伞被顒?dòng)工作"
	for _, r := range mojibake.Find(page) {
		fmt.Printf("%s is %s, certain: %v\n", page[r.Start:r.End], r.Text, r.Certain)
	}
	// Output:
	// ?guī)Ч歉伞被顒?dòng) is 帶骨干”活動, certain: true
}

func ExampleCorrupt() {
	list := []mojibake.Annotation{{Char: '規', Pinyin: "guī"}, {Char: '動', Pinyin: "dòng"}}
	for _, v := range []mojibake.Variant{mojibake.S, mojibake.D} {
		broken, runs := mojibake.Corrupt("專家帶骨干活動", mojibake.Corruption{Variant: v, List: list})
		fmt.Println(broken, len(runs))
	}
	// Output:
	// 專家?guī)Ч歉苫顒?dòng) 1
	// 專家(guī)Ч歉苫顒(dòng) 1
}

// TestOwnQuotes: a page that quotes with corners has them in its broken places, too.
func TestOwnQuotes(t *testing.T) {
	always := func(int) bool { return true }
	text := "他說:「開工。」\n他說:「我先來。」農戶到學校開會。\n他說:「動工。」\n「個個開工。」"
	broken, _ := mojibake.Corrupt(frame+text, mojibake.Corruption{Variant: mojibake.D, List: siteList, Hit: always})
	repairs := mojibake.Find(broken, mojibake.Shifted)
	assert.Contains(t, markPattern.ReplaceAllString(mojibake.Apply(broken, repairs), ""), "來。」農戶", broken)
}

func TestStray(t *testing.T) {
	page := frame + "今年苦吞五連。(duì)本季失誤很多"
	broken, _ := mojibake.Corrupt(page, mojibake.Corruption{List: siteList})
	found := mojibake.Find(broken, mojibake.Shifted)
	if assert.Len(t, found, 1) {
		assert.Equal(t, "(duì)", broken[found[0].Start:found[0].End], "a mark that belongs to nothing says that something is gone")
		assert.True(t, found[0].Left)
	}
	assert.Empty(t, mojibake.Find("開(kāi)工,個(gè)個(gè)都來。(a)本季(b)下季", mojibake.Shifted), "letters of a list")
}
