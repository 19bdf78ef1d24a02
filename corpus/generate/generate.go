// Package generate makes articles in bulk out of a few, for measuring what thousands of them take: each is put together from
// paragraphs of the originals, with other figures, another title, date and address. The same seed makes the same articles.
package generate

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// Article is an article that was made. Its keys in JSON are usual names of fields.
type Article struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Date   string `json:"date"` // YYYY-MM-DD
	Source string `json:"source"`
	Author string `json:"author"`
	URL    string `json:"url"`
	Text   string `json:"text"`
}

// Generator makes articles. It is immutable, and safe for any number of goroutines.
type Generator struct {
	seed      uint64
	originals []original
}

// original is a text cut into its first line and its paragraphs.
type original struct {
	title      string
	paragraphs []string
	script     string // originals of one script are mixed
}

// New makes a generator out of the originals, texts whose first line is the title. Texts without a paragraph below that are
// left out; it is an error if none is left.
func New(seed uint64, originals []string) (*Generator, error) {
	g := &Generator{seed: seed}
	for _, text := range originals {
		var o original
		for line := range strings.Lines(text) {
			switch line = strings.TrimSpace(line); {
			case line == "":
			case o.title == "":
				o.title = line
			default:
				o.paragraphs = append(o.paragraphs, line)
			}
		}
		o.script = script(text)
		if len(o.paragraphs) > 0 {
			g.originals = append(g.originals, o)
		}
	}
	if len(g.originals) == 0 {
		return nil, errors.New("no original with a title and a paragraph")
	}
	return g, nil
}

// script tells traditional from simplified texts by characters that every article has.
func script(text string) string {
	if strings.ContainsAny(text, "個們這為與後時說萬億") {
		return "hant"
	}
	return "hans"
}

// The places, papers and people of the articles that are made: none of them is anywhere.
var (
	places  = strings.Fields("云溪县 松岭市 禾埔乡 青石区 白鹭镇 石桥县 南屏区 柳河县 东槐市 望山县 清水湾 北塘区 长亭县 竹林乡 银沙市 金穗县")
	papers  = strings.Fields("云溪发布 松岭日报 青石晚报 白鹭融媒 石桥新闻网 东槐时报 望山观察 北塘电视台")
	surname = strings.Fields("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗")
	given   = strings.Fields("青 石 明 安 宁 文 华 竹 清 和 远 山 一帆 子墨 思远 雨桐 海涛 晓云")
)

// The articles are dated with one of the days from firstDay on.
var firstDay = time.Date(2021, 1, 1, 0, 0, 0, 0, time.UTC)

const days = 4 * 365

// Article makes the i-th article, whatever was made before. Articles of other i have another ID and another address.
func (g *Generator) Article(i int) Article {
	r := rand.New(rand.NewPCG(g.seed, uint64(i)))
	o := &g.originals[r.IntN(len(g.originals))]
	date := firstDay.AddDate(0, 0, r.IntN(days))
	place := pick(r, places)
	a := Article{
		ID:     fmt.Sprintf("%04x-%07d", r.IntN(1<<16), i),
		Title:  place + "：" + vary(r, o.title),
		Date:   date.Format(time.DateOnly),
		Source: pick(r, papers),
		Author: pick(r, surname) + pick(r, given),
	}
	a.URL = fmt.Sprintf("https://news%d.example.cn/%s/%s.html", r.IntN(9)+1, date.Format("2006/01/02"), a.ID)
	a.Text = g.text(r, o, a.Title)
	return a
}

// text is the title, most paragraphs of the original, and now and then one of another original of the same script.
func (g *Generator) text(r *rand.Rand, o *original, title string) string {
	var out strings.Builder
	out.WriteString(title + "\n\n")
	for i, p := range o.paragraphs {
		if i > 0 && r.IntN(8) == 0 {
			continue
		}
		out.WriteString(vary(r, p) + "\n")
		if other := &g.originals[r.IntN(len(g.originals))]; r.IntN(10) == 0 && other.script == o.script {
			out.WriteString(vary(r, other.paragraphs[r.IntN(len(other.paragraphs))]) + "\n")
		}
	}
	return out.String()
}

func pick(r *rand.Rand, from []string) string { return from[r.IntN(len(from))] }

// chineseDigits are those that stand for one another before a multiplier.
const chineseDigits = "二三四五六七八九"

// vary puts other digits in the place of those of figures, as many as there were and no zero where there was none: 326人 is
// 481人, 三萬二千公頃 is 七萬九千公頃. Parts of dates and times, long codes and zeros stay.
func vary(r *rand.Rand, text string) string {
	var out strings.Builder
	runes := []rune(text)
	for i := 0; i < len(runes); {
		end := i
		for end < len(runes) && isDigit(runes[end]) {
			end++
		}
		if end == i {
			c := runes[i]
			if i+1 < len(runes) && strings.ContainsRune(chineseDigits, c) && strings.ContainsRune("百千万萬亿億", runes[i+1]) && (i == 0 || runes[i-1] != '第') {
				c = []rune(chineseDigits)[r.IntN(8)]
			}
			out.WriteRune(c)
			i++
			continue
		}
		fixed := end-i > 6 || end < len(runes) && strings.ContainsRune("年月日时時点點:：-/", runes[end]) || i > 0 && strings.ContainsRune(":：-/", runes[i-1])
		for ; i < end; i++ {
			c := runes[i]
			if d := digit(c); !fixed && d != 0 {
				c += rune(1+r.IntN(9)) - d
			}
			out.WriteRune(c)
		}
	}
	return out.String()
}

// isDigit is true for ASCII and full-width digits.
func isDigit(c rune) bool { return '0' <= c && c <= '9' || '０' <= c && c <= '９' }

func digit(c rune) rune {
	if c >= '０' {
		return c - '０'
	}
	return c - '0'
}
