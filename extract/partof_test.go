package extract_test

import "testing"

// Figures that are a part of the figure before, or are said to be something.
func TestPartsOfAnotherFigure(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"热线受理投诉、举报3.2万件，其中投诉2.1万件，举报1.1万件。", []string{"3.2万件|投诉、举报|受理", "2.1万件|投诉|*", "1.1万件|举报|*"}, "the verbs of a list by themselves"},
		{"全年收到求助28宗，其中3宗在去年12月发生。", []string{"28宗|求助|收到", "3宗|求助|*"}, "其中 and the same unit"},
		{"去年发生凶杀案16宗，当中11宗涉及家庭纠纷。", []string{"16宗|凶杀案|发生", "11宗|凶杀案|涉及"}, "a verb right behind 当中 and a figure is no noun"},
		{"警方拘捕278人，其中61人为青少年。", []string{"278人||拘捕", "61人|青少年|为"}, "为 says who they are"},
		{"去年骗案中，近七成是假冒客服的电话骗案。", []string{"七成|电话骗案|是"}, "是 says what they are"},
		{"某股收报1770元，上涨10元。", []string{"1770元|*|收报", "10元|*|上涨"}, "the change is of what has no name"},
		{"昨成交量4200亿元；指数收3100点，上涨20点。", []string{"4200亿元|*成交量|*", "3100点|指数|收", "20点|指数|上涨"}, "a change is of the nearest figure"},
	})
}

// What stands round a noun and is no part of it.
func TestNounsWithinClauses(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"30多名乘客被困车内。", []string{"30多名|乘客|被困"}, "the place behind a verb"},
		{"事故造成1人当场死亡。", []string{"1人||死亡"}, "an adverb before what befell them"},
		{"该车祸已致2人死亡。", []string{"2人||死亡"}, "the accident is not counted"},
		{"其中4人经检查确认死亡。", []string{"4人|*|确认死亡"}, "what 经 governs is no predicate"},
		{"客车翻到20多米高的坎下。", []string{"20多米|*|翻"}, "no growth"},
		{"国庆假期观影人次6510万。", []string{"6510万|观影人次|"}, "a verb qualifies the number of times"},
		{"人口约9万的海港停电。", []string{"9万|人口|*"}, "人口 measures what follows"},
		{"大盘终场上涨499点。", []string{"499点|大盘|上涨"}, "the time of the day is no part of the item"},
		{"指数失守5日均线3100点。", []string{"3100点|*|*"}, "the name of an average holds a number"},
	})
}
