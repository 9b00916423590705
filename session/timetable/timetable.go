package timetable

// Entry is one session of the agenda.
type Entry struct {
	Line    int      // in the file, from 1
	Start   int      // minutes after midnight
	Length  int      // minutes, at least 1
	Title   string   // without hours and lengths
	Details []string // what stands under it, a line each
	Fixed   bool     // its hour was written and does not follow from the one before
}

// Day is one day of the agenda.
type Day struct {
	Line    int
	Number  int    // as it is written, 0 for none
	Date    string // 2006-01-02, empty for none
	Entries []Entry
}

// Code says what a problem is.
type Code string

// The problems. With the first group the line is left out; with the second it is taken
// and somebody should look.
const (
	NoHour    Code = "nohour"   // neither an hour nor a length
	NoLength  Code = "nolength" // nothing says when it ends
	Backwards Code = "backwards"
	Overlap   Code = "overlap" // it begins before the one before it ends
	BadHour   Code = "badhour"
	NoTitle   Code = "notitle"
	Heading   Code = "heading" // a title that holds no session

	Block    Code = "block"    // its parts are taken, Arg says how many
	Conflict Code = "conflict" // the hours and the length differ; Arg is the length in words
	Untimed  Code = "untimed"  // a day without hours begins at Arg
	NoDay    Code = "noday"    // no day was named: taken as the first
)

// Taken reports that a line with the problem was taken all the same.
func (c Code) Taken() bool {
	return c == Block || c == Conflict || c == Untimed || c == NoDay
}

// Problem is something to look at in the file.
type Problem struct {
	Line int // from 1
	Code Code
	Arg  string
}

// Dawn is when a day begins that names no hour, in minutes after midnight. The problem
// Untimed tells it.
const Dawn = 9 * 60

// item is an entry on its way: what a line says.
type item struct {
	line    int
	depth   int // of the list; 0 in a table
	start   int // -1 for none
	end     int // -1 for none
	length  int // 0 for none, from the words or from a column
	title   string
	details []string
	// children stand under it in a list.
	children []*item
}

func (it *item) timed() bool { return it.start >= 0 || it.length > 0 }
