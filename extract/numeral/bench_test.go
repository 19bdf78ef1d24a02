package numeral

import (
	"strings"
	"testing"
)

// news is written like a news page: about one numeral in thirty characters.
var news = strings.Repeat("全区共组织医疗队15批，累计诊疗患者19532人次，培训基层医务人员5600余名，帮助当地医院新建科室三十五个；"+
	"推广良种面积达15.78万亩，带动农户两千三百户，户均增收4至12个百分点，同比增长百分之三点五。今年以来，各地坚持把产业发展作为重点，"+
	"不断完善利益联结机制，让群众在家门口就能实现就业，收入明显提高，生活环境持续改善，得到了社会各界的广泛好评。", 100)

var sink int

func BenchmarkAll(b *testing.B) {
	b.SetBytes(int64(len(news)))
	b.ReportAllocs()
	for b.Loop() {
		sink = len(All(news))
	}
}

func BenchmarkIndex(b *testing.B) {
	text := strings.Repeat("今年以来，各地坚持把产业发展作为重点，不断完善利益联结机制，", 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		sink = Index(text, 0)
	}
}

func BenchmarkReadAt(b *testing.B) {
	for _, s := range []string{"19532人次", "15.78万亩", "5600余名", "三千二百万七千零六亿", "4至12个月", "三分之一", "一部分"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				n, _ := ReadAt(s, 0)
				sink = n.Span.End
			}
		})
	}
}
