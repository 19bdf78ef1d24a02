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
		{"本报记者 马青禾", "本报记者 马青禾", "a space between words of a header stays"},
		{"项目\t数量\n桥梁\t3座", "项目\t数量\n桥梁\t3座", "cells of a table stay apart"},
		{"", "", "nothing"},
	} {
		assert.Equal(t, c.want, normalize.String(c.in).String(), c.reason)
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
