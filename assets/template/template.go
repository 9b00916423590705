package template

// Template is a retreat without dates.
type Template struct {
	TitleFR, TitleAR   string
	Organisation       string
	Place              string
	PlanStart, PlanEnd string // days of the period planned, as 2006-01-02
	Rules              []Text // ground rules
	Prayers            []Prayers
	Days               []Day
	PlanB              []Case
}

// Text is a sentence in both languages of the retreat.
type Text struct{ FR, AR string }

// Prayers are the hours of one date, in minutes from midnight.
type Prayers struct {
	Date                string // 2006-01-02
	Dhuhr, Asr, Maghrib int
}

// The numbers of the days of a retreat.
const (
	Eve      = 0
	FirstDay = 1
	LastDay  = 3
	DayAfter = 4
)

// Day is one day of the mission in the room.
type Day struct {
	Number           int    // from Eve to DayAfter
	Date             string // of the example that the hours were written for; may be empty
	TitleFR, TitleAR string
	Facilitated      bool
	Tasks            []string
	Slots            []Slot // in order, without overlap
}

// Slot is one session of a day.
type Slot struct {
	Code             string // J2S06, unique in the template
	Start, Length    int    // minutes
	Least            int    // shortest length that still makes sense, 0 when not said
	Type             string // groupe, vote, pause, repas …
	Format           string
	TitleFR, TitleAR string
	Purpose          string
	Technique        string
	Materials        []string
	Screen           string // where its work happens
	Outputs          []string
	Notes            string // for the facilitator alone
	IfLate           string
	Prayer           string // Dhuhr or Asr where a pause is made for it
	Friday           bool   // a midday block that was written for a Friday
}

// The types of slot that the layout treats apart, as they are written in YAML.
const (
	Pause     = "pause"
	Meal      = "repas"
	Committee = "comité" // a format: nobody but the steering committee stays
)

// The prayers that a pause can cover, as they are written in YAML.
const (
	Dhuhr = "dohr"
	Asr   = "asr"
)

// Case is something that may go wrong, and what is done then.
type Case struct{ Case, Action string }
