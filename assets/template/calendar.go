package template

// Holiday is a day on which offices are closed.
type Holiday struct {
	Date      string // 2006-01-02
	Name      string // of HolidayNames
	Estimated bool   // follows the moon: announced the evening before
	Or        string // the other date to reckon with, when the estimate is close
}

// HolidayName is how a holiday is called.
type HolidayName struct{ ID, FR, AR, EN string }

// Fast is a Ramadan. All its dates are estimates until they are announced.
type Fast struct {
	First, Last string // 2006-01-02
	OrFirst     string // the other first day to reckon with
	// From and To bound the time during which clocks are at UTC+0.
	From, To string
}

// HolidayNamed is the name of a holiday in fr, ar or en, the identifier for one that is
// not known.
func HolidayNamed(id, lang string) string {
	for _, h := range HolidayNames {
		if h.ID != id {
			continue
		}
		switch lang {
		case "ar":
			return h.AR
		case "en":
			return h.EN
		}
		return h.FR
	}
	return id
}
