package extract

import "strings"

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
	Effect      ruleWords `toml:"effect"`
	Issuing     ruleWords `toml:"issuing"`
	Handling    ruleWords `toml:"handling"`
	Lasting     ruleWords `toml:"lasting"`
	Crossing    ruleWords `toml:"crossing"`
	Spending    ruleEnds  `toml:"spending"`
	Exceeding   ruleWords `toml:"exceeding"`
	Degree      ruleWords `toml:"degree"`
	Equalling   ruleWords `toml:"equalling"`
	Turning     ruleWords `toml:"turning"`
	Achieving   ruleWords `toml:"achieving"`
	Means       ruleWords `toml:"means"`
	Staying     ruleWords `toml:"staying"`
	Leading     ruleWords `toml:"leading"`
	HandingOver ruleWords `toml:"handing_over"`
	Receiver    ruleEnds  `toml:"receiver"`
	Averting    ruleWords `toml:"averting"`
	Stating     ruleWords `toml:"stating"`
	MannerOf    ruleWords `toml:"manner_of"`

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
	Among          ruleWords `toml:"among"`
	Being          ruleWords `toml:"being"`
	DistrictUnit   ruleWords `toml:"district_unit"`
	MoneyEnd       ruleEnds  `toml:"money_end"`
	Opposites      ruleWords `toml:"opposites"`
	Plan           ruleEnds  `toml:"plan"`
	Any            ruleWords `toml:"any"`
	Whereabouts    ruleEnds  `toml:"whereabouts"`
	Penalty        ruleEnds  `toml:"penalty"`
	Crew           ruleEnds  `toml:"crew"`
	Contraband     ruleEnds  `toml:"contraband"`
	CompanyMeasure ruleEnds  `toml:"company_measure"`
	PaidOut        ruleEnds  `toml:"paid_out"`
	PaidHow        ruleWords `toml:"paid_how"`

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
	Area       ruleWords `toml:"area"`
	OfWorld    ruleWords `toml:"of_world"`
	Others     ruleWords `toml:"others"`
	Backing    ruleEnds  `toml:"backing"`
	Gathering  ruleWords `toml:"gathering"`
	Whence     ruleWords `toml:"whence"`
	Plant      ruleWords `toml:"plant"`

	// Bodies, and whom they deal with.
	Standing   ruleWords `toml:"standing"`
	DealtWith  ruleEnds  `toml:"dealt_with"`
	Described  ruleEnds  `toml:"described"`
	Equipment  ruleEnds  `toml:"equipment"`
	Purpose    ruleWords `toml:"purpose"`
	Purposed   ruleEnds  `toml:"purposed"`
	JointDeed  ruleWords `toml:"joint_deed"`
	HeadOffice ruleWords `toml:"head_office"`
	Pitching   ruleWords `toml:"pitching"`
	Scoring    ruleWords `toml:"scoring"`

	// Markets.
	Investor   ruleEnds  `toml:"investor"`
	Trading    ruleWords `toml:"trading"`
	MarketMove ruleWords `toml:"market_move"`
	MarketSign ruleWords `toml:"market_sign"`
	Traded     ruleEnds  `toml:"traded"`

	// Names of persons.
	Calling       ruleEnds  `toml:"calling"`
	Address       ruleWords `toml:"address"`
	DoubleSurname ruleWords `toml:"double_surname"`

	// Names of sites.
	SiteEnd     ruleWords `toml:"site_end"`
	Sight       ruleEnds  `toml:"sight"`
	SiteSort    ruleWords `toml:"site_sort"`
	SiteDeed    ruleWords `toml:"site_deed"`
	SiteFate    ruleWords `toml:"site_fate"`
	ForeignEnd  ruleWords `toml:"foreign_end"`
	Hall        ruleWords `toml:"hall"`
	LineSection ruleWords `toml:"line_section"`
	HostKind    ruleEnds  `toml:"host_kind"`

	// Plans, and what is in want.
	Goal        ruleWords `toml:"goal"`
	Aim         ruleWords `toml:"aim"`
	Supply      ruleWords `toml:"supply"`
	Supplied    ruleEnds  `toml:"supplied"`
	SupplyState ruleWords `toml:"supply_state"`
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
	Product     ruleWords `toml:"product"`
	Worth       ruleWords `toml:"worth"`
	Injury      ruleWords `toml:"injury"`
	Builder     ruleEnds  `toml:"builder"`
	Ranked      ruleEnds  `toml:"ranked"`
	Hotline     ruleWords `toml:"hotline"`

	ContestEvent ruleWords `toml:"contest_event"`

	// Years and lengths of time.
	Sentenced     ruleEnds  `toml:"sentenced"`
	LengthBefore  ruleEnds  `toml:"length_before"`
	HurtBefore    ruleEnds  `toml:"hurt_before"`
	LengthGiven   ruleEnds  `toml:"length_given"`
	PlanBehind    ruleWords `toml:"plan_behind"`
	EventBehind   ruleWords `toml:"event_behind"`
	ChangeBehind  ruleWords `toml:"change_behind"`
	ChangeBefore  ruleEnds  `toml:"change_before"`
	Era           ruleEnds  `toml:"era"`
	RepublicYear  ruleWords `toml:"republic_year"`
	YearKind      ruleWords `toml:"year_kind"`
	Reckoned      ruleEnds  `toml:"reckoned"`
	YearOfWork    ruleWords `toml:"year_of_work"`
	FeastGift     ruleWords `toml:"feast_gift"`
	EventHeld     ruleEnds  `toml:"event_held"`
	LastingBefore ruleEnds  `toml:"lasting_before"`

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

	// Verbs of one character.
	Rising  ruleChars `toml:"rising"`
	Falling ruleChars `toml:"falling"`

	// Last characters of the names of places.
	TownEnd     ruleChars `toml:"town_end"`
	RegionEnd   ruleChars `toml:"region_end"`
	PlaceEnd    ruleChars `toml:"place_end"`
	LandformEnd ruleChars `toml:"landform_end"`
	Foreign     ruleChars `toml:"foreign"`

	// Names of persons.
	Surname ruleChars `toml:"surname"`
	Sound   ruleChars `toml:"sound"`
}

// measureNoun says that a noun names a quantity: 流量, 产值, 收入, 就业率.
func (l *phraseLists) measureNoun(w string) bool {
	return len(w) >= len("产值") && l.Measure.ends(w) && !strings.HasSuffix(w, "力量")
}

// level says that a word is what stands for the name of a place: 县|教育局, 省|财政厅.
func (l *charLists) level(w string) bool { return l.TownEnd.is(w) || l.RegionEnd.is(w) }
