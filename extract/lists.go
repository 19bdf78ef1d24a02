package extract

import (
	"errors"
	"io/fs"
	"reflect"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// phraseLists is data/phrases.toml: words round a figure that single rules ask for. The file says what each list is.
type phraseLists struct {
	// Who acts, who pays, what they do.
	Payment    ruleWords `toml:"payment"`
	Payer      ruleEnds  `toml:"payer"`
	Agent      ruleEnds  `toml:"agent"`
	Cause      ruleWords `toml:"cause"`
	Title      ruleEnds  `toml:"title"`
	Reporter   ruleEnds  `toml:"reporter"`
	Occupation ruleWords `toml:"occupation"`
	Doer       ruleEnds  `toml:"doer"`
	Group      ruleEnds  `toml:"group"`
	Team       ruleEnds  `toml:"team"`
	Attack     ruleWords `toml:"attack"`
	Stative    ruleWords `toml:"stative"`
	Persons    ruleWords `toml:"persons"`
	Concern    ruleEnds  `toml:"concern"`
	Side       ruleEnds  `toml:"side"`

	// Verbs.
	Effect    ruleWords `toml:"effect"`
	Issuing   ruleWords `toml:"issuing"`
	Handling  ruleWords `toml:"handling"`
	Lasting   ruleWords `toml:"lasting"`
	Crossing  ruleWords `toml:"crossing"`
	Spending  ruleEnds  `toml:"spending"`
	Exceeding ruleWords `toml:"exceeding"`
	Degree    ruleWords `toml:"degree"`
	Equalling ruleWords `toml:"equalling"`
	Turning   ruleWords `toml:"turning"`
	Achieving ruleWords `toml:"achieving"`
	Means     ruleWords `toml:"means"`

	// Nouns that name a quantity.
	Measure   ruleEnds  `toml:"measure"`
	Price     ruleEnds  `toml:"price"`
	Rate      ruleEnds  `toml:"rate"`
	Share     ruleEnds  `toml:"share"`
	Qualified ruleEnds  `toml:"qualified"`
	Telling   ruleEnds  `toml:"telling"`
	Physical  ruleWords `toml:"physical"`
	Amount    ruleWords `toml:"amount"`
	Lasts     ruleEnds  `toml:"lasts"`
	EachItem  ruleWords `toml:"each_item"`
	TotalItem ruleWords `toml:"total_item"`

	// The dimension of a figure without unit, by its item.
	HouseholdItem ruleEnds  `toml:"household_item"`
	PeopleItem    ruleEnds  `toml:"people_item"`
	MoneyItem     ruleWords `toml:"money_item"`
	IndexItem     ruleWords `toml:"index_item"`

	// Noun phrases.
	Among        ruleWords `toml:"among"`
	Being        ruleWords `toml:"being"`
	DistrictUnit ruleWords `toml:"district_unit"`
	MoneyEnd     ruleEnds  `toml:"money_end"`
	Opposites    ruleWords `toml:"opposites"`
	Plan         ruleEnds  `toml:"plan"`
	Any          ruleWords `toml:"any"`

	// Times.
	Record    ruleWords `toml:"record"`
	Elsewhere ruleWords `toml:"elsewhere"`

	// Rankings, and the places in them.
	Superlative ruleWords `toml:"superlative"`
	Aspect      ruleEnds  `toml:"aspect"`
	Rank        ruleWords `toml:"rank"`

	// Names of places.
	Front      ruleEnds  `toml:"front"`
	Agency     ruleWords `toml:"agency"`
	NewlyBuilt ruleWords `toml:"newly_built"`
	ReportNoun ruleEnds  `toml:"report_noun"`
	Befall     ruleWords `toml:"befall"`
	RegionUnit ruleWords `toml:"region_unit"`
	SiteLead   ruleWords `toml:"site_lead"`
	PartOf     ruleWords `toml:"part_of"`
	OfWorld    ruleWords `toml:"of_world"`
	Others     ruleWords `toml:"others"`
}

// numberLists is data/numbers.toml: words beside a number that single rules ask for.
type numberLists struct {
	// Words of bound.
	Granting      ruleWords `toml:"granting"`
	Penal         ruleEnds  `toml:"penal"`
	Peak          ruleEnds  `toml:"peak"`
	Spanning      ruleWords `toml:"spanning"`
	EndsBeforeYue ruleEnds  `toml:"ends_before_yue"`

	// Numbers that are figures, or names, in certain company only.
	NamedByDay  ruleWords `toml:"named_by_day"`
	Priced      ruleWords `toml:"priced"`
	StatesValue ruleWords `toml:"states_value"`
	AsksAmount  ruleEnds  `toml:"asks_amount"`
	Point       ruleWords `toml:"point"`
	PointChange ruleEnds  `toml:"point_change"`
	Repeated    ruleWords `toml:"repeated"`
	District    ruleWords `toml:"district"`
	Harm        ruleWords `toml:"harm"`
	Troops      ruleWords `toml:"troops"`
	Channel     ruleWords `toml:"channel"`
	Carriage    ruleWords `toml:"carriage"`
	TrainBehind ruleWords `toml:"train_behind"`
	TrainBefore ruleEnds  `toml:"train_before"`

	ContestEvent ruleWords `toml:"contest_event"`

	// Years and lengths of time.
	Sentenced    ruleEnds  `toml:"sentenced"`
	LengthBefore ruleEnds  `toml:"length_before"`
	LengthGiven  ruleEnds  `toml:"length_given"`
	PlanBehind   ruleWords `toml:"plan_behind"`
	EventBehind  ruleWords `toml:"event_behind"`
	ChangeBehind ruleWords `toml:"change_behind"`
	ChangeBefore ruleEnds  `toml:"change_before"`
	Era          ruleEnds  `toml:"era"`
	RepublicYear ruleWords `toml:"republic_year"`
	YearKind     ruleWords `toml:"year_kind"`
	Reckoned     ruleEnds  `toml:"reckoned"`

	// What a quantity is spent on, and what it reaches.
	MoneyVerb ruleWords `toml:"money_verb"`
	Deducting ruleWords `toml:"deducting"`
	SpeedItem ruleEnds  `toml:"speed_item"`
	Reached   ruleEnds  `toml:"reached"`
	Happening ruleWords `toml:"happening"`
	Manner    ruleWords `toml:"manner"`
	Arriving  ruleEnds  `toml:"arriving"`

	// Names of places.
	Domestic ruleWords `toml:"domestic"`
	Fixing   ruleWords `toml:"fixing"`
}

// charLists is data/characters.toml: characters that end words and names.
type charLists struct {
	// Characters that end words.
	HeadEnd       ruleChars `toml:"head_end"`
	MeasureSuffix ruleChars `toml:"measure_suffix"`
	KindSuffix    ruleChars `toml:"kind_suffix"`
	BodySuffix    ruleChars `toml:"body_suffix"`
	LooseSuffix   ruleChars `toml:"loose_suffix"`
	AgentSuffix   ruleChars `toml:"agent_suffix"`
	ChargeSuffix  ruleChars `toml:"charge_suffix"`
	DeviceSuffix  ruleChars `toml:"device_suffix"`
	Complement    ruleChars `toml:"complement"`

	// Last characters of the names of places.
	TownEnd     ruleChars `toml:"town_end"`
	RegionEnd   ruleChars `toml:"region_end"`
	PlaceEnd    ruleChars `toml:"place_end"`
	LandformEnd ruleChars `toml:"landform_end"`
	Foreign     ruleChars `toml:"foreign"`
}

// ruleWords is a list of words that a rule asks for, with examples of what it does.
type ruleWords struct {
	Words    []string `toml:"words"`
	Examples []string `toml:"examples"`

	// thirds has a bit for the six low bits of each word's third byte, which tells most Chinese characters apart.
	thirds uint64
}

func (l *ruleWords) index() {
	for _, w := range l.Words {
		if len(w) < 3 {
			l.thirds = ^uint64(0)
			return
		}
		l.thirds |= 1 << (w[2] & 63)
	}
}

// may is the quick look: s neither is nor begins with one of the words where it says no.
func (l *ruleWords) may(s string) bool {
	return len(s) > 2 && l.thirds>>(s[2]&63)&1 != 0 || l.thirds == ^uint64(0)
}

// has says that w is one of the words.
func (l *ruleWords) has(w string) bool { return l.may(w) && isOneOf(w, l.Words) }

// begins says that one of the words begins s.
func (l *ruleWords) begins(s string) bool { return l.may(s) && anyPrefix(s, l.Words) }

// within says that one of the words stands in s.
func (l *ruleWords) within(s string) bool { return anyContained(s, l.Words) }

// ruleEnds is a list of words that texts are asked whether they end with one.
type ruleEnds struct {
	Words    []string `toml:"words"`
	Examples []string `toml:"examples"`

	index *endings
}

// ends says that one of the words ends s.
func (l *ruleEnds) ends(s string) bool { return l.index.of(s) }

// ruleChars is a set of characters that a rule asks for.
type ruleChars struct {
	Chars    string   `toml:"chars"`
	Examples []string `toml:"examples"`

	set *runeSet
}

// has says that r is one of the characters.
func (l *ruleChars) has(r rune) bool { return l.set.has(r) }

// is says that w is one of the characters.
func (l *ruleChars) is(w string) bool {
	if len(w) > utf8.UTFMax {
		return false // as most words are
	}
	r, size := runes.At(w, 0)
	return size == len(w) && l.set.has(r)
}

// readLists reads the lists of a folder; those of a file that it lacks are the embedded ones.
func (lx *lexicon) readLists(fsys fs.FS) error {
	if err := readList(fsys, "phrases.toml", &lx.phrases); err != nil {
		return err
	}
	if err := readList(fsys, "numbers.toml", &lx.numbers); err != nil {
		return err
	}
	return readList(fsys, "characters.toml", &lx.chars)
}

func readList(fsys fs.FS, name string, into any) error {
	if _, err := fs.Stat(fsys, name); errors.Is(err, fs.ErrNotExist) {
		if fsys, err = fs.Sub(dataFS, "data"); err != nil {
			return err
		}
	}
	_, err := readTOML(fsys, name, into)
	return err
}

// indexLists makes ready what is asked often.
func (lx *lexicon) indexLists() {
	for _, l := range []reflect.Value{reflect.ValueOf(&lx.phrases).Elem(), reflect.ValueOf(&lx.numbers).Elem(), reflect.ValueOf(&lx.chars).Elem()} {
		for i := range l.NumField() {
			switch list := l.Field(i).Addr().Interface().(type) {
			case *ruleWords:
				list.index()
			case *ruleEnds:
				list.index = newEndings(list.Words)
			case *ruleChars:
				list.set = newRuneSet(list.Chars)
			}
		}
	}
	lx.elsewhere = newWordTrie(lx.phrases.Elsewhere.Words)
	lx.tails.placeTails = newRuneSet(lx.chars.TownEnd.Chars + lx.chars.RegionEnd.Chars + lx.chars.PlaceEnd.Chars)
}

// measureNoun says that a noun names a quantity: 流量, 产值, 收入, 就业率.
func (l *phraseLists) measureNoun(w string) bool { return len(w) >= len("产值") && l.Measure.ends(w) }

// level says that a word is what stands for the name of a place: 县|教育局, 省|财政厅.
func (l *charLists) level(w string) bool { return l.TownEnd.is(w) || l.RegionEnd.is(w) }
