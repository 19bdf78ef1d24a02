package normalize_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// wrapped is a paragraph cut into lines of 12 characters, the last of them short.
const wrapped = "入夏以来县里连日暴雨成灾\n" +
	"青禾镇三天里先后转移群众\n" +
	"2100多人并派出26支小分\n" +
	"队挨家挨户清点受灾的农田\n" +
	"到昨天为止已有四成的稻田\n" +
	"排干了水。"

func TestJoinLines(t *testing.T) {
	for _, c := range []struct{ in, want, reason string }{
		{wrapped, "入夏以来县里连日暴雨成灾青禾镇三天里先后转移群众2100多人并派出26支小分队挨家挨户清点受灾的农田到昨天为止已有四成的稻田排干了水。", "lines of one length that end inside a sentence"},
		{strings.ReplaceAll(wrapped, "\n", "\r\n"), "入夏以来县里连日暴雨成灾青禾镇三天里先后转移群众2100多人并派出26支小分队挨家挨户清点受灾的农田到昨天为止已有四成的稻田排干了水。", "any line end"},
		{"县里的新桥通车了\n镇上的学校搬进新楼", "县里的新桥通车了\n镇上的学校搬进新楼", "two headlines: no length that lines keep"},
		{"从选种、育苗、移栽到采收的各个环节，\n\n专家都在田头一一示范。", "从选种、育苗、移栽到采收的各个环节，专家都在田头一一示范。", "no paragraph ends with a comma, be there a blank line behind it"},
		{"各村各组要做好以下几件事情，\n一、清沟排水", "各村各组要做好以下几件事情，\n一、清沟排水", "a list item begins"},
		{"通 知 公 告", "通知公告", "a word set in spaced letters"},
		{"建成大棚 2 3 座，培 训 5 0 0 人次。", "建成大棚23座，培训500人次。", "numbers in spaced letters"},
		{"甲 1 2 3", "甲 1 2 3", "cells of a table"},
		{"上一页 1 2 3 4 5 下一页", "上一页 1 2 3 4 5 下一页", "numbers of pages"},
		{"分享到：微信 微博 QQ空间\n上一篇：平山县修路30公里\n下一篇：青禾镇植树5万株\n点赞 56 评论 12 收藏 8\n", "分享到：微信 微博 QQ空间\n上一篇：平山县修路30公里\n下一篇：青禾镇植树5万株\n点赞 56 评论 12 收藏 8\n", "links and buttons of one length are no prose"},
		{wrapped[:len(wrapped)-len("到昨天为止已有四成的稻田\n排干了水。")] + "- 12 -\n到昨天为止已有四成的稻田\n排干了水。", strings.ReplaceAll(wrapped[:len(wrapped)-len("\n到昨天为止已有四成的稻田\n排干了水。")], "\n", "") + "\n- 12 -\n到昨天为止已有四成的稻田排干了水。", "the number of a page"},
		{"本报记者 马青禾", "本报记者 马青禾", "a space between words of a header stays"},
		{"项目\t数量\n桥梁\t3座", "项目\t数量\n桥梁\t3座", "cells of a table stay apart"},
		{"平均年龄38. 5岁，增长46. 8%", "平均年龄38.5岁，增长46.8%", "a space behind the point of a decimal"},
		{"增长3 .5%，共2 .个", "增长3.5%，共2 .个", "… and in front of it"},
		{"截至 6 月底，共培训 45 场次、2300 人次，比去年 增加 7 场。", "截至6月底，共培训45场次、2300人次，比去年 增加7场。", "spaces round all numbers of a page"},
		{"截至 6 月底，共培训45场次、2300人次，比去年增加7场。", "截至 6 月底，共培训45场次、2300人次，比去年增加7场。", "… round one of them only"},
		{"于 3 月 5 日 14 时售出 iPhone 17 手机，增长 8 成。", "于3月5日14时售出 iPhone 17 手机，增长8成。", "a number behind letters belongs to them"},
		{"点赞 56 评论 12 收藏 8 转发 9 次", "点赞 56 评论 12 收藏 8 转发 9 次", "the counters of a page are no sentence"},
		{"1. 5名学生获奖", "1. 5名学生获奖", "the number of an item"},
		{"获奖名单。2. 3名老师", "获奖名单。2. 3名老师", "the number of an item in a line"},
		{"", "", "nothing"},
	} {
		assert.Equal(t, c.want, normalize.String(c.in).String(), c.reason)
	}
}

// Lines of 20 characters and less, in two paragraphs, as a PDF file may have them.
func TestJoinsAtTheEndOfColumns(t *testing.T) {
	const first = "入夏以来县里连日暴雨成灾，全县已有四成多稻田\n" +
		"被水淹没。青禾镇三天里先后转移群众两千多人，\n" +
		"派出二十六支小分队，挨家挨户清点受灾的农田。\n"
	const last = "到昨天为止大部分稻田已经排干了水。\n"
	const second = "县农业局说，全县今年水稻总产量预计仍然可达到\n" +
		"十二万吨，比去年少一成。\n"
	const title = "稻田排涝\n"
	for _, c := range []struct{ reason, in, want string }{
		{"a number that goes to the next line as a whole",
			title + first + "县里又派出抢险队清点灾情，查明受灾面积约\n12,380.5亩。" + last + "\n" + second, "受灾面积约12,380.5亩。"},
		{"but no date", title + first + "县里派出抢险队清点灾情，查明受灾面积\n2024-05-06 10:20\n" + last + "\n" + second, "受灾面积\n2024-05-06 10:20\n"},
		{"a semicolon or a closing mark inside a sentence",
			title + first + "县里又派出抢险队清点灾情，查明名为“送温暖”\n行动；" + last + "\n" + second, "“送温暖”行动；"},
		{"an ordinal that is broken, no item of a list",
			title + first + "镇里的三个产业都有损失，分产业来看，其中的第\n一、二产业最重。" + last + "\n" + second, "其中的第一、二产业最重。"},
		{"a sentence ends, and blank lines set paragraphs apart",
			title + first + "镇里的三个产业都有损失，分产业来看有轻有重。\n" + last + "\n" + second, "有轻有重。到昨天"},
		{"a sentence ends, and nothing sets paragraphs apart",
			title + first + "镇里的三个产业都有损失，分产业来看有轻有重。\n" + last + second, "有轻有重。\n到昨天"},
		{"two marks hang over", title + first + "镇长说：“各村的情况不一样，总的说来有轻有重。”\n" + last + "\n" + second, "有轻有重。”到昨天"},
		{"a decimal is broken", title + first + "镇里的三个产业都有损失，其中最重的下降了11.\n5个百分点。" + last + "\n" + second, "下降了11.5个百分点"},
		{"digits of full width were as wide as characters",
			title + first + "镇里共有１２８６户人家受灾，约占全镇的百分之\n三十，３１．８％已恢复，有１０５６户的保险也\n赔付了。" + last + "\n" + second, "百分之三十，31.8%已恢复，有1056户的保险也赔付了。"},
	} {
		assert.Contains(t, normalize.String(c.in).String(), c.want, c.reason)
	}
}

func TestJoinLinesKeepsPositions(t *testing.T) {
	text := normalize.String(wrapped)
	quote := "26支小分队"
	at := strings.Index(text.String(), quote)
	require.Positive(t, at)
	span := normalize.Span{Start: at, End: at + len(quote)}
	assert.Equal(t, "26支小分\n队", text.Quote(span), "the quote holds the line end that was joined")
	joined, guessed := text.Touched(span, normalize.JoinStep)
	assert.True(t, joined)
	assert.False(t, guessed)
	elsewhere, _ := text.Touched(normalize.Span{Start: 0, End: 6}, normalize.JoinStep)
	assert.False(t, elsewhere, "only what was joined is touched")
}

func TestKeepLines(t *testing.T) {
	assert.Equal(t, wrapped, normalize.String(wrapped, normalize.WithKeepLines()).String())
}
