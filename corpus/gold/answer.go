package gold

// Want is what the label says of a field: a string, the list of accepted answers (item, action, time, place), a *Number
// (value), a [2]*Number (lowhigh), and the quote for the span. It is nil without a label.
func (p Pairing) Want(f Field) any {
	g := p.Label
	if g == nil {
		return nil
	}
	return [fieldCount]any{
		FieldSpan: g.Quote, FieldValue: g.Value, FieldUnit: g.Unit, FieldBound: g.Bound, FieldLowHigh: [2]*Number{g.Low, g.High},
		FieldDimension: g.Dimension, FieldItem: g.Item, FieldAction: g.Action, FieldChange: g.Change, FieldScope: g.Scope,
		FieldTime: g.Time, FieldPlace: g.Place,
	}[f]
}

// Got is what the record says of a field, in the form of [Pairing.Want] but with one string where that has a list.
func (p Pairing) Got(f Field) any {
	r := p.Record
	if r == nil {
		return nil
	}
	return [fieldCount]any{
		FieldSpan: r.Quote, FieldValue: r.Value, FieldUnit: r.Unit, FieldBound: r.Bound, FieldLowHigh: [2]*Number{r.Low, r.High},
		FieldDimension: r.Dimension, FieldItem: r.Item, FieldAction: r.Action, FieldChange: r.Change, FieldScope: r.Scope,
		FieldTime: r.Time, FieldPlace: r.Place,
	}[f]
}

// Due says of item, action, time and place whether the label's best answer is not empty, so that a record should give one,
// and Filled whether the record does and is right. Both are false for other fields.
func (p Pairing) Due(f Field) bool {
	answers, _ := p.Want(f).([]string)
	return len(answers) > 0 && answers[0] != ""
}

// Filled is explained at [Pairing.Due].
func (p Pairing) Filled(f Field) bool {
	given, _ := p.Got(f).(string)
	answers, _ := p.Want(f).([]string)
	return p.Due(f) && given != "" && headMatch(given, answers)
}
