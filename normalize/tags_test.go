package normalize_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

func TestTags(t *testing.T) {
	for _, c := range []struct{ in, want, reason string }{
		{"全市共<b>35</b>人，<strong class=\"x\">12</strong>人重傷<br/>\n", "全市共35人，12人重伤\n", "bold numbers, the end of a line"},
		{"<p>受災120戶。</p><p>停電3區。</p>", "受灾120户。停电3区。", "paragraphs that sentences end"},
		{"春茶減產兩成<br />農會收購", "春茶减产两成 农会收购", "a title and what follows"},
		{"價<BR>\n3元", "价\n3元", "capitals"},
		{"&lt;p&gt;共7人&lt;/p&gt;", "共7人", "references to brackets"},
		{"共<!-- ad 300x250 -->7人<script>var a=5;</script>。", "共7人。", "what no reader sees"},
		{"a<b，3<5，<某市>，1 <a", "a<b，3<5，<某市>，1 <a", "no tags"},
		{"石桥省?/strong>接待756万人次", "石桥省?接待756万人次", "a tag whose < was lost"},
		{"首页/新闻>7人，http://a.cn/p>7人，3mg/b>5", "首页/新闻>7人，http://a.cn/p>7人，3mg/b>5", "paths, addresses and units"},
		{"共<b\n7人", "共<b\n7人", "a tag that does not end"},
		{"<blockquoted>7人", "<blockquoted>7人", "a longer name"},
	} {
		text := normalize.String(c.in)
		assert.Equal(t, c.want, text.String(), c.reason)
		assert.Equal(t, c.want, normalize.String(text.String()).String(), "again: %s", c.reason)
	}
}

// What is quoted is verbatim, with the tag inside it and without those beside it.
func TestTagsKeepOffsets(t *testing.T) {
	text := normalize.String("共<b>35</b>人<br/>")
	at := normalize.Span{Start: len("共"), End: len("共35人")}
	assert.Equal(t, "35</b>人", text.Quote(at))
}
