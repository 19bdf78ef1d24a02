package sink

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
)

const xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// sheetEnd stands alone on the last line of a sheet. No text can hold that line: < is escaped in it.
const sheetEnd = "</sheetData></worksheet>"

// The styles of cells, by their place in styles.xml.
const (
	styleHeader = 1
	styleDate   = 2
)

// begin begins a sheet with its header, which stays in sight.
func (t *xlsxTable) begin() error {
	w, err := t.next()
	if err != nil {
		return err
	}
	t.out = bufio.NewWriterSize(w, 64<<10)
	t.sheets++
	t.row = 1
	t.out.WriteString(xmlHead + `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">` +
		`<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`)
	for i, c := range t.columns {
		fmt.Fprintf(t.out, `<col min="%d" max="%d" width="%d" customWidth="1"/>`, i+1, i+1, widthOf(c))
	}
	t.out.WriteString("</cols><sheetData>\n<row r=\"1\">")
	for i, c := range t.columns {
		fmt.Fprintf(t.out, `<c r="%s1" s="%d" t="inlineStr"><is><t>%s</t></is></c>`, columnName(i), styleHeader, c.Name)
	}
	_, err = t.out.WriteString("</row>\n")
	return err
}

// widthOf is the width of a column in characters.
func widthOf(c Column) int {
	switch {
	case c.Name == "sentence" || c.Name == "title":
		return 60
	case c.Type == Integer:
		return 10
	}
	return 15
}

func (t *xlsxTable) end() error {
	t.out.WriteString(sheetEnd + "\n")
	return t.out.Flush()
}

// writeXLSX adds a row, to a new sheet where that in hand is full.
func writeXLSX[T any](s *xlsxSink, t *xlsxTable, fields []field[T], row *T) error {
	if t.sheets == 0 || t.row == t.limit {
		if t.sheets > 0 {
			if err := t.end(); err != nil {
				return err
			}
		}
		if err := t.begin(); err != nil {
			return err
		}
	}
	t.row++
	at := strconv.Itoa(t.row)
	t.out.WriteString(`<row r="` + at + `">`)
	for i, f := range fields {
		s.cut += t.cell(f.Column, f.get(row), columnName(i)+at)
	}
	_, err := t.out.WriteString("</row>\n")
	return err
}

// cell writes a cell where there is something, and gives 1 if that had to be cut.
func (t *xlsxTable) cell(c Column, text, at string) (cut int) {
	switch {
	case text == "":
		return 0
	case c.Type == Integer, c.Type == Number && fits(text):
		t.out.WriteString(`<c r="` + at + `"><v>` + text + "</v></c>")
		return 0
	case c.Type == Number:
		t.out.WriteString(`<c r="` + at + `"><v>` + strconv.FormatFloat(double(text), 'g', -1, 64) + "</v></c>")
		return 0
	case c.Type == Date:
		if serial, ok := xlsxDate(text); ok {
			fmt.Fprintf(t.out, `<c r="%s" s="%d"><v>%d</v></c>`, at, styleDate, serial)
			return 0
		}
	}
	if short, ok := cutCell(text); ok {
		text, cut = short, 1
	}
	t.out.WriteString(`<c r="` + at + `" t="inlineStr"><is><t xml:space="preserve">`)
	writeXMLText(t.out, text)
	t.out.WriteString("</t></is></c>")
	return cut
}

// xlsxDate is a date as the days since the end of 1899 that a workbook counts; before March 1900 it counts a day that never was.
func xlsxDate(date string) (int32, bool) {
	const from1899, march1900 = 25569, 61
	d, ok := day(date)
	return d + from1899, ok && d+from1899 >= march1900
}

// cutCell cuts a text that is longer than a cell may be, and puts … where something is missing.
func cutCell(text string) (string, bool) {
	if len(text) <= xlsxCell {
		return "", false
	}
	n, room := 0, 0 // units so far, and where the text ends that leaves room for …
	for at, c := range text {
		if n < xlsxCell {
			room = at
		}
		n++
		if c > 0xFFFF {
			n++
		}
		if n > xlsxCell {
			return text[:room] + "…", true
		}
	}
	return "", false
}

// writeXMLText writes a text as XML. Characters that XML cannot hold are written _x0001_, as workbooks have them, and what
// looks like that already is kept apart from it.
func writeXMLText(w *bufio.Writer, text string) {
	for i, c := range text {
		switch {
		case c == '&':
			w.WriteString("&amp;")
		case c == '<':
			w.WriteString("&lt;")
		case c == '>':
			w.WriteString("&gt;")
		case c < ' ' && c != '\t' && c != '\n', c == 0xFFFE, c == 0xFFFF:
			fmt.Fprintf(w, "_x%04X_", c)
		case c == '_' && isXMLEscape(text[i:]):
			w.WriteString("_x005F_")
		default:
			w.WriteRune(c)
		}
	}
}

func isXMLEscape(s string) bool {
	return len(s) >= 7 && s[1] == 'x' && s[6] == '_' && strings.Trim(s[2:6], "0123456789abcdefABCDEF") == ""
}

// columnName is the name of a column: A to Z, AA and so on.
func columnName(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return columnName(i/26-1) + string(rune('A'+i%26))
}

// copySheet copies one sheet of several that follow on each other.
func copySheet(w io.Writer, in *bufio.Reader) error {
	for atStart := true; ; {
		part, err := in.ReadSlice('\n')
		if _, bad := w.Write(part); bad != nil {
			return bad
		}
		whole := err == nil
		if err != nil && err != bufio.ErrBufferFull {
			return err
		}
		if atStart && whole && bytes.Equal(part, []byte(sheetEnd+"\n")) {
			return nil
		}
		atStart = whole
	}
}

type part struct{ path, content string }

// workbookParts are the parts that make the sheets a workbook.
func workbookParts(sheets []string) []part {
	const relations = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
	const office = "application/vnd.openxmlformats-officedocument.spreadsheetml."
	types := xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="` + office + `sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="` + office + `styles+xml"/>`
	book := xmlHead + `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="` + relations + `"><sheets>`
	links := xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	for i, name := range sheets {
		n := i + 1
		types += `<Override PartName="/` + sheetPath(n) + `" ContentType="` + office + `worksheet+xml"/>`
		book += fmt.Sprintf(`<sheet name="%s" sheetId="%d" r:id="rId%d"/>`, name, n, n)
		links += fmt.Sprintf(`<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>`, n, relations, n)
	}
	links += fmt.Sprintf(`<Relationship Id="rId%d" Type="%s/styles" Target="styles.xml"/></Relationships>`, len(sheets)+1, relations)
	return []part{
		{"[Content_Types].xml", types + "</Types>"},
		{"_rels/.rels", xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + relations + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", book + "</sheets></workbook>"},
		{"xl/_rels/workbook.xml.rels", links},
		{"xl/styles.xml", xmlHead + `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>` +
			`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
			`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
			`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
			`<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
			`<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`},
	}
}
