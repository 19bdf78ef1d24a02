package extract_test

import "testing"

// What rules and courts impose.
func TestPenalties(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"违者处五千元罚款。", []string{"五千元|罚款|处"}, "处 before an amount is a verb"},
		{"由主管部门处五千元以上两万元以下的罚款。", []string{"五千元|罚款|处", "两万元|罚款|处"}, "two limits have one noun and one verb"},
		{"处10日以下拘留，并处500元以下罚款。", []string{"10日|*|处", "500元|罚款|并处"}, "a number of 日 with 以下 is no day of the month"},
		{"以开设赌场罪判处主犯陶某有期徒刑九年。", []string{"九年|主犯陶某有期徒刑|判处"}, "the name of the crime has a verb of its own"},
		{"以掩饰犯罪所得罪判处其有期徒刑一年。", []string{"一年|有期徒刑|判处"}, "a pronoun between the verb and the term"},
		{"处三年以下有期徒刑。", []string{"三年|有期徒刑|处"}, "a term"},
		{"招收18周岁以上35周岁以下的青年。", []string{"18周岁|青年|", "35周岁|青年|"}, "limits of other things"},
		{"外事处300元的经费已拨付。", []string{"300元|经费|*"}, "处 of an office is no verb"},
	})
}
