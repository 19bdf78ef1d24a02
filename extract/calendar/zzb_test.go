package calendar
import "testing"
func BenchmarkZZ(b *testing.B) {
	for _, e := range []string{"2022年", "今年以来", "上半年", "2023年1—9月", "7月11日", "截至2022年底", "近三年", "目前", "“十三五”期间"} {
		b.Run(e, func(b *testing.B) { b.ReportAllocs(); for b.Loop() { Resolve(e, Date{2023,7,11}) } })
	}
	p, _ := Resolve("2022年", Date{2023,7,11})
	b.Run("string", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { _ = p.From.String() } })
}
