package page

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

func TestArticlesAreNoHTML(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/*/*.txt")
	assert.NoError(t, err)
	assert.NotEmpty(t, paths)
	for _, path := range paths {
		data, err := os.ReadFile(path)
		assert.NoError(t, err)
		assert.False(t, IsHTML(data), path)
	}
}

func TestIsHTML(t *testing.T) {
	for _, c := range []struct {
		reason, data string
		want         bool
	}{
		{"doctype", "<!DOCTYPE html><p>栽树", true},
		{"doctype in small letters behind blank lines", "\r\n\n <!doctype HTML PUBLIC>", true},
		{"XHTML", `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>`, true},
		{"a comment first", "<!-- 头部 --><html>", true},
		{"a mark first", "\ufeff<html lang=zh>", true},
		{"head", "<HEAD><TITLE>新闻", true},
		{"meta", `<meta charset="gbk">`, true},
		{"a piece of a page", `<div class="TRS_Editor">栽树3株。</div>`, true},
		{"paragraphs", "<p>栽树3株。<p>种草5亩。<p>", true},
		{"text with tags of lines", "栽树3株。<br>种草5亩。<br/>修路2公里。<br>完。<br>", true},
		{"nothing", "", false},
		{"text", "全县栽树12万株。", false},
		{"less than", "若 3 < 5 且 x > 2，则", false},
		{"begins with less than", "<5微米的颗粒占12%。", false},
		{"angle quotes", "<通知>各村：", false},
		{"angle quotes of Latin words", "<a> 是链接", false},
		{"a text about HTML", "网页以<html>开头，以</html>结束，段落写作<p>和</p>。", false},
		{"a feed", `<?xml version="1.0"?><rss><channel><title>新闻</title></channel></rss>`, false},
		{"a picture", `<svg xmlns="http://www.w3.org/2000/svg"><text>3</text></svg>`, false},
		{"JSON", `{"html":"<p>栽树</p>"}`, false},
		{"a mail address", "<zhang@example.cn> 写道：", false},
	} {
		t.Run(c.reason, func(t *testing.T) {
			assert.Equal(t, c.want, IsHTML([]byte(c.data)))
			if c.data == "" {
				return
			}
			for _, e := range []struct {
				name string
				data func(string) (string, error)
			}{
				{"utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String},
				{"utf-16be", unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String},
				{"gb18030", simplifiedchinese.GB18030.NewEncoder().String},
			} {
				if data, err := e.data(c.data); assert.NoError(t, err) {
					assert.Equal(t, c.want, IsHTML([]byte(data)), e.name)
				}
			}
		})
	}
}
