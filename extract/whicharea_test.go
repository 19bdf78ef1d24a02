package extract_test

import "testing"

// Kinds of areas and names of villages say where, and are not what is counted.
func TestWhichArea(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"全市共有养老机构365个，其中县城24个、农村90个。", []string{"365个|养老机构|有", "24个|养老机构|*", "90个|养老机构|*"}, "where those are that were counted"},
		{"全县共有教师365人，其中农村24人。", []string{"365人|教师|有", "24人|教师|*"}, "people, too"},
		{"全县有先进集体36个，其中乡镇12个。", []string{"36个|先进集体|有", "12个|乡镇|*"}, "townships are counted so"},
		{"派出队员365人，其中湖北24人、湖南30人。", []string{"365人|队员|派出", "24人|队员|*", "30人|队员|*"}, "the name of a place, and the next in the row"},
		{"查获犯嫌358人，其中车手占163人，外籍车手29人，以越南籍17人最多。", []string{"358人|犯嫌|查获", "163人|车手|占", "29人|外籍车手|*", "17人||*"}, "another was counted between"},
		{"云溪县现有农村36个。", []string{"36个|农村|有"}, "nothing was counted before"},
	})
}

func TestVillagesAct(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"李家沟村去年脱贫36户。", []string{"36户||脱贫"}, "the village is where"},
		{"去年，幸福村搬迁36户。", []string{"36户||搬迁"}, "right before the verb"},
		{"去年，前进村投资36万元。", []string{"36万元||投资"}, "the verb is a noun as often"},
		{"去年，新华社区整村搬迁36户。", []string{"36户||搬迁"}, "整村 says how"},
		{"全省贫困村出列36个。", []string{"36个|贫困村|出列"}, "villages are counted"},
		{"大塘村外出务工36人、养猪300头。", []string{"36人||外出务工", "300头||养猪"}, "verbs with what is done in them"},
	})
}

// What happens to firms and works is told of those that are counted.
func TestSiteFate(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"去年，云溪县企业投产36家。", []string{"36家|企业|投产"}, "a firm does nothing to others"},
		{"全县电站并网12座。", []string{"12座|电站|并网"}, "a site right behind 全县"},
		{"企业投资36家。", []string{"36家||投资"}, "a firm invests in others"},
		{"剩余21个贫困村年底前将全部出列。", []string{"21个|贫困村|出列"}, "what happens to those left, behind a time and adverbs"},
		{"目前仅剩余21个贫困村。", []string{"21个|贫困村|剩余"}, "nothing does"},
		{"全县结婚数达365对，投诉数下降3%。", []string{"365对|结婚数|达", "3%|投诉数|下降"}, "a number of things ends in 数"},
	})
}
