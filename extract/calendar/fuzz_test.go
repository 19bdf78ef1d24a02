package calendar

import "testing"

// FuzzResolve: no text makes Resolve panic, what it gives is a period, and it gives the same twice.
func FuzzResolve(f *testing.F) {
	for _, s := range []string{"今年以来", "2022年4月", "截至6月底", "5月10-12日", "去年11月至次年4月", "“十四五”期间", "上世纪七八十年代以来", "今(12)日14时14分",
		"近三年来", "12月30日至1月2日", "自2011年启用新校区以来", "民国一一二年", "2023-07-11 08:00", "前三季度", "第一季度、第二季度", "上周五", "28日至2日"} {
		f.Add(s, 2023, 7, 11)
	}
	f.Add("2月29日至31日", 2024, 2, 29)
	f.Add("前年大前年", 1, 1, 1)
	f.Add("未来999年", 9999, 12, 31)
	f.Fuzz(func(t *testing.T, expr string, year, month, day int) {
		article := Date{year, month, day}
		p, ok := Resolve(expr, article)
		if again, ok2 := Resolve(expr, article); p != again || ok != ok2 {
			t.Fatalf("%q: %v, then %v", expr, p, again)
		}
		if !ok {
			if p != (Period{}) {
				t.Fatalf("%q: %v without being resolved", expr, p)
			}
			return
		}
		if !p.valid() {
			t.Fatalf("%q in an article of %v: %v is no period", expr, article, p)
		}
	})
}
