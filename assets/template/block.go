package template

// Block is a pause whose hour and name follow the calendar instead of the template.
type Block struct {
	TitleFR, TitleAR string
	Notes            string
	Start, Length    int // minutes; Start 0 follows the prayer
	Least            int
}

// The midday blocks. A day takes the one of its date.
var (
	// Lunch is the meal of an ordinary day.
	Lunch = Block{
		TitleFR: "Déjeuner et prière du Dohr", TitleAR: "الغداء وصلاة الظهر",
		Start: 13 * 60, Length: 75, Least: 60,
	}
	// Friday holds the congregational prayer and the meal after it.
	Friday = Block{
		TitleFR: "Prière du vendredi et déjeuner", TitleAR: "صلاة الجمعة والغداء",
		Notes: "Départ possible vers la mosquée dès le début ; repas servi en deux temps pour celles et ceux qui restent.",
		Start: 12*60 + 30, Length: 135, Least: 105,
	}
	// FastPause is midday in Ramadan: nobody eats.
	FastPause = Block{
		TitleFR: "Pause et prière du Dohr", TitleAR: "استراحة وصلاة الظهر", Length: 20, Least: 15,
	}
	// FastFriday is midday on a Friday in Ramadan.
	FastFriday = Block{
		TitleFR: "Prière du vendredi", TitleAR: "صلاة الجمعة", Length: 60, Least: 45,
	}
	// AsrPause is the afternoon pause when it covers the prayer.
	AsrPause = Block{TitleFR: "Pause et prière de l'Asr", TitleAR: "استراحة وصلاة العصر", Length: 20, Least: 15}
	// PlainPause is the afternoon pause when it covers none.
	PlainPause = Block{TitleFR: "Pause", TitleAR: "استراحة", Length: 20, Least: 15}
)

// The hours of a day in Ramadan, in minutes: no meal, short breaks, home before the
// fast is broken.
const (
	FastStart = 9*60 + 30
	FastEnd   = 15*60 + 30
	FastBreak = 10 // length of a pause without prayer
)
