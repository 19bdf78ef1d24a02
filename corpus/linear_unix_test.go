//go:build unix

package corpus_test

import (
	"encoding/json"
	"io"
	"math"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/page"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/normalize"
)

// everyday are texts that are tried at greater length.
var everyday = []string{"(", "?guī)", "中", "1", "\n"}

// hostile are texts that, repeated, make a reader begin again at every character, or look at all that came before.
var hostile = []string{
	"(", "?guī)", "guī)?", "中", "開", "1", "\n", "\r", "\r\n", "\n\n一、", "開(kāi)", "中(zhong)", "(zhong)", "個(gè)三", "?guī)個(gè)。", " ", "　", "一 ", "开 始",
	"\ue001", "\ufffd", "锟斤拷", "\u200b", "浣犲ソ", "涓", "锛a", "Ã", "ä½\u00a0å¥½", "ÖÐ¹ú", "薄皫煾祹降堋薄扒嗨", "家?guī)Ч歉伞", "！薄", "?，", "，,", "。,",
	"&amp;", "&", "&nbsp;", "&amp;amp;", "&#52;", "１", "５，", "1.1.1.", "1,", "1,234,", "1-", "1至", "一万一万", "亿一", "千百十", "三分之", "百分之", "几十", "2^2", "1e1",
	"第", "“", "”", "《", "、", "...", "—", "人", "名", "5名", "5600余名，", "5人;", "5人\n", "1\n", "中\n", "1年", "3月5日", "10%", "增长5%", "从1到", "乾", "乾隆",
	"来源:", "来源:作者:", "（记者【", "首页\n", "柳溪办班\n2024-03-18\n", "http://a.cn/", "责任编辑:石磊\n", "县5人", "全县开办培训班137期，培训学员3人，比去年增加15.78万元。\n",
	"全县开办培训班137期，培训学员6840人次，比去年增加...\n", "全县去年开办各类农业技术培训班137期，培训学员6840人次，走访困难群众95户，发放手册。\n相关新闻\n邻县新增就业\n",
}

// numerals, figures and tags are hostile to some jobs.
var (
	numerals = strings.Fields("一 万 十 1. 1-2 三到五 三又 1/ 几 零 一亿一万 万亿 壹 十百 一点 - 负 上 半 一、二 1万 三五")
	figures  = []string{"5人;", "5人\n", "10%", "5600余名，", "全县开办培训班137期，培训学员3人，比去年增加15.78万元。\n"}
	tags     = []string{"<div>", "<p><font color=red size=2>种树3株", "<table><tr><td>", "<ul><li>", "<b>", "</p>", "<td rowspan=9 colspan=9>1", "<a href=x>首页</a>", "<!--", "<meta charset=gbk>"}
)

// jobs are what must not take more than time in proportion to a text.
var jobs = []struct {
	name   string
	do     func(*extract.Extractor, string)
	pieces []string
}{
	{"normalize", func(_ *extract.Extractor, s string) { normalize.String(s) }, hostile},
	{"changes", func(_ *extract.Extractor, s string) { corpus.Changes("a", normalize.String(s), corpus.Rune) }, hostile},
	{"layout", func(_ *extract.Extractor, s string) { layout.Read(s) }, hostile},
	{"numerals", func(_ *extract.Extractor, s string) { numeral.All(s) }, append(numerals, hostile...)},
	{"page", func(_ *extract.Extractor, s string) { _, _ = page.Extract([]byte("<p>"+s), page.Options{}) }, append(tags, hostile...)},
	{"whole job", func(x *extract.Extractor, s string) { writeRows(x, s, "") }, append(numerals, hostile...)},
	{"links", func(x *extract.Extractor, s string) { writeRows(x, s, "http://a.example/") }, figures},
	{"explain", func(x *extract.Extractor, s string) {
		o := open(s)
		corpus.Explain(o, o.Extract(x), corpus.RowOptions{})
	}, hostile},
}

func writeRows(x *extract.Extractor, s, url string) {
	o := open(s)
	enc := json.NewEncoder(io.Discard)
	for _, r := range corpus.Rows("a", o.Extract(x), corpus.RowOptions{URL: url}) {
		_ = enc.Encode(r)
	}
}

func open(s string) *corpus.Opened {
	o, err := corpus.Article{ID: "a", Data: []byte(s), Decoded: true}.Open()
	if err != nil {
		panic(err) // decoded text opens
	}
	return o
}

const (
	longer   = 8   // times as long as the short text
	dearer   = 4.0 // most that a byte of the long one may cost against one of the short; where all is looked at again, it is 8
	attempts = 6
)

// TestLinear compares what a byte of a short and of a long text costs, in each job.
func TestLinear(t *testing.T) {
	short, everydayShort := 1<<13, 1<<16
	if testing.Short() {
		everydayShort = 1 << 13
	}
	x, err := extract.New()
	require.NoError(t, err)
	for _, job := range jobs {
		compare := func(t *testing.T, size int, pieces []string) {
			for _, piece := range pieces {
				few := strings.Repeat(piece, size/len(piece)+1)
				many := strings.Repeat(few, longer)
				job.do(x, few) // tables are built at the first use
				ratio := dearness(func() { job.do(x, few) }, func() { job.do(x, many) })
				assert.LessOrEqual(t, ratio, dearer, "%q", piece)
			}
		}
		t.Run(job.name, func(t *testing.T) {
			compare(t, everydayShort, everyday)
			if !testing.Short() {
				compare(t, short, job.pieces)
			}
		})
	}
}

// dearness is how much more a byte costs in the second job, at the best of some attempts. Each measures both jobs anew, so that a short
// run that was lucky once is not held against all that follow, and without the garbage collector, which begins its rounds by what other
// tests left on the heap.
func dearness(few, many func()) float64 {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	ratio := math.Inf(1)
	for n := 0; n < attempts && ratio > dearer; n++ {
		runtime.GC()
		short := math.Inf(1)
		for range 3 {
			short = min(short, processorTime(few))
		}
		ratio = min(ratio, processorTime(many)/short/longer)
	}
	return ratio
}

// processorTime is what a job takes, in microseconds; other programs on the machine do not count.
func processorTime(job func()) float64 {
	used := func() float64 {
		var u syscall.Rusage
		if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
			panic(err) // it knows itself
		}
		return float64(u.Utime.Sec+u.Stime.Sec)*1e6 + float64(u.Utime.Usec) + float64(u.Stime.Usec)
	}
	before := used()
	job()
	return max(1, used()-before)
}

// TestLineBreaks: a text of line breaks takes hardly more room than itself, but where each of them is an edit.
func TestLineBreaks(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	for piece, most := range map[string]uint64{"\n": 8, " \n": 8, "\r\n": 160} {
		text := strings.Repeat(piece, 1<<20/len(piece))
		writeRows(x, text, "")
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		writeRows(x, text, "")
		runtime.ReadMemStats(&after)
		assert.LessOrEqual(t, after.TotalAlloc-before.TotalAlloc, most*uint64(len(text)), "%q", piece)
	}
}
