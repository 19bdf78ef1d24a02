package layout_test

import (
	"strings"
	"testing"

	"github.com/liangci/liangci/extract/layout"
)

// prose is clean text of about a megabyte in articles of ten paragraphs.
func prose() []string {
	sentences := []string{
		"县里把技能培训办到村头，累计开办各类培训班137期，培训农村劳动力6823人次。",
		"据统计，今年前三季度全县实现农产品销售收入4.6亿元，同比增长12.3%。",
		"走进村口的育苗大棚，绿油油的秧苗长势喜人，几名村民正忙着装盘。",
		"“过去守着荒山过穷日子，如今在家门口就有活干。”村民老李笑着说。",
		"下一步，当地将继续完善利益联结机制，让更多群众分享产业发展的收益。",
	}
	var pages []string
	n := 0
	for size := 0; size < 1<<20; {
		var b strings.Builder
		for range 10 {
			for k := range 6 {
				n = n*1103515245 + 12345 + k
				b.WriteString(sentences[(n>>16&0x7fff)%len(sentences)])
				b.WriteString(string(rune('一' + (n>>8&0xfff))))
			}
			b.WriteByte('\n')
		}
		pages = append(pages, b.String())
		size += b.Len()
	}
	return pages
}

func BenchmarkProse(b *testing.B) {
	pages := prose()
	size := 0
	for _, p := range pages {
		size += len(p)
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, p := range pages {
			layout.Read(p)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	page := "首页 > 乡村振兴 > 一线\n山村里的新产业\n时间：2024-03-18 09:42:16 来源：某某网 作者：张三\n\n" + prose()[0] +
		"责任编辑：李四\n相关阅读\n返回首页 打印 关闭\n版权所有 京ICP备12345678号\n"
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		layout.Read(page)
	}
}
