package extract

import "github.com/liangci/liangci/extract/unit"

// payments are verbs of paying that are nouns as often.
var payments = []string{"拨款", "罚款", "捐款", "借款", "投资", "出资", "集资", "融资", "赔偿", "补偿", "补助", "补贴", "奖励", "资助", "索赔", "理赔", "募款", "捐资", "注资", "增资", "让利", "减税", "退税", "缴税", "纳税", "缴费", "缴款", "付款", "汇款", "还款", "退款", "打款", "筹款", "筹资", "垫资", "垫付", "亏损", "盈利", "获利", "创收", "增收", "减收"}

// standsFirst says that nothing but times, adverbs and each-words stands before element k in its clause.
func (b *binder) standsFirst(k, lo int) bool {
	for p := b.c.before(k, lo); p >= lo; p = b.c.before(p, lo) {
		if e := &b.c.elems[p]; e.kind != elemTime && (e.kind != elemWord || e.class&(classAdverb|classEach|classTotal) == 0) {
			return false
		}
	}
	return true
}

// agent says that the subject of a transitive verb is who acts, not what is counted: 县财政投入2300万元.
func (b *binder) agent(r *binding, k, last int) bool {
	c := b.c
	if c.elems[k].class&(classTransitive|classLight) == 0 || c.elems[k].class&(classIntransitive|classUp|classDown) != 0 {
		return false
	}
	switch c.text(k) {
	case "造成", "导致", "致", "引发", "酿成", "致使":
		return true // what happened is not what is counted
	}
	return b.agentWord(last)
}

// payer says that an element names a body that pays, before an amount or a share: 政府补贴七成, 县府补助20万元.
func (b *binder) payer(i int, q *quantity) bool {
	if q.dim != unit.Money && !isRelative(q) || b.c.elems[i].kind != elemWord {
		return false
	}
	w := b.c.text(i)
	return b.placeElem(i) || b.x.lex.tails.organization(w) || payerEnds.of(w)
}

var payerTails = []string{"财政", "政府", "县府", "市府", "省府", "县里", "村里", "市里", "镇里", "部门", "公司", "企业", "集团", "基金会", "协会", "工会", "医保", "保险", "中央", "地方", "家庭", "个人", "业者", "厂商", "业主", "家长", "农户", "用户", "者", "电网", "电力", "公安", "海关", "税务", "铁路", "民航", "警方", "消防", "银行", "医院", "学校", "法院", "检察院"}

var payerEnds = newEndings(payerTails)

// agentWord says that an element names who acts: a person, a place, an organisation, a pronoun.
func (b *binder) agentWord(i int) bool {
	e, w := &b.c.elems[i], b.c.text(i)
	return e.kind == elemWord && (e.pos == "nr" || e.pos == "r" || b.placeElem(i) || b.x.lex.tails.class(w) != 0 || agentEnds.of(w))
}

var agentTails = []string{"财政", "政府", "部", "局", "署", "会", "司", "院", "校", "厅", "委", "队", "社", "协会", "集团", "公司", "企业", "机构", "单位", "部门", "府", "里", "县", "市", "村", "镇", "家", "方", "他", "她", "它", "们", "者", "人", "员", "法官", "警官", "医保", "社保", "农民", "渔民", "牧民", "村民", "居民", "户主", "中央", "地方", "警"}

var agentEnds = newEndings(agentTails)
