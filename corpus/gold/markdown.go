package gold

import (
	"io"
	"strings"
)

// Markdown writes sections as Markdown, one line a row and no padding, so that a diff shows just the rows that changed.
func Markdown(w io.Writer, sections []Section) error {
	var b strings.Builder
	for i, s := range sections {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString("## " + s.Title + "\n\n")
		cells(&b, s.Header)
		b.WriteString("|---" + strings.Repeat("|--:", len(s.Header)-1) + "|\n")
		for _, row := range s.Rows {
			cells(&b, row)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func cells(b *strings.Builder, row []string) {
	escape := strings.NewReplacer("|", `\|`, "\n", " ")
	for _, c := range row {
		b.WriteString("| " + escape.Replace(c) + " ")
	}
	b.WriteString("|\n")
}
