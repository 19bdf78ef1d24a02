package normalize

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// Sentences of the kind that the pages bring, for benchmarks.
const (
	benchTraditional = "去年以來，全縣累計培訓技術骨幹1,256人次，幫助320戶農戶增收，新建標準化大棚15.78萬畝；產量達到每畝761.5公斤。\n" +
		"縣醫院專家團隊開展義診42場，診療患者近7000人次，實施手術197例（其中微創手術85例），為群眾節省費用約300餘萬元。\n"
	benchSimplified = "去年以来，全县累计培训技术骨干1,256人次，帮助320户农户增收，新建标准化大棚15.78万亩；产量达到每亩761.5公斤。\n" +
		"县医院专家团队开展义诊42场，诊疗患者近7000人次，实施手术197例（其中微创手术85例），为群众节省费用约300余万元。\n"
	benchAnnotated = "去年以來(lái),全縣(xiàn)累計(jì)培訓(xùn)技術(shù)骨干1256人次,幫(bāng)助320戶農(nóng)戶增收15.78萬(wàn)畝(mǔ)。\n"
)

func BenchmarkBytes(b *testing.B) {
	gb, _ := simplifiedchinese.GB18030.NewEncoder().String(benchSimplified)
	big5, _ := traditionalchinese.Big5.NewEncoder().String(benchTraditional)
	for _, c := range []struct{ name, text string }{
		{"traditional", benchTraditional}, {"simplified", benchSimplified}, {"annotated", benchAnnotated},
		{"gb18030", gb}, {"big5", big5},
	} {
		data := []byte(strings.Repeat(c.text, 40))
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				Bytes(data)
			}
		})
	}
}

func BenchmarkStep(b *testing.B) {
	for _, text := range []struct{ name, text string }{{"traditional", benchTraditional}, {"simplified", benchSimplified}} {
		s := strings.Repeat(text.text, 40)
		for _, step := range DefaultSteps() {
			b.Run(step.Name+"/"+text.name, func(b *testing.B) {
				b.SetBytes(int64(len(s)))
				b.ReportAllocs()
				for b.Loop() {
					String(s, WithSteps(step))
				}
			})
		}
	}
}

func BenchmarkDetect(b *testing.B) {
	gb, _ := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(strings.Repeat(benchSimplified, 40)))
	b.SetBytes(int64(len(gb)))
	for b.Loop() {
		Detect(gb)
	}
}

func BenchmarkSourceSpan(b *testing.B) {
	t := String(strings.Repeat(benchAnnotated, 40))
	n := len(t.String())
	for i := 0; b.Loop(); i++ {
		at := i * 97 % n
		t.SourceSpan(Span{at, min(n, at+12)})
	}
}
