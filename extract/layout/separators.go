package layout

// separators part the fields of a line; closing brackets among them as (来源:中新网) opens with one.
const separators = " \t\u3000\u00a0|丨｜︱/／•·●★☆◎■□▪>-—–_~*#()（）[]【】〔〕「」"

// endsValue says that a character ends a value.
func endsValue(c rune) bool {
	switch c {
	case '\t', '|', '丨', '｜', '︱', '）', ')', '】', ']', '〕', '；', ';':
		return true
	}
	return false
}

// isSeparator says that a character is one of separators.
func isSeparator(c rune) bool { return separatorSet.has(c) }

var separatorSet = charSetOf(separators)

// sentenceMarks are in no name of a person or an office.
const sentenceMarks = "，。,！？!?“”\"…"

var isSentenceMark = charSetOf(sentenceMarks)
