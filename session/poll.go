package session

import (
	"halqa/session/privacy"
	"halqa/session/tally"
)

// PollStatus is how far a poll has come.
type PollStatus string

// The states of a poll. Counting and destroying the ballots is one step.
const (
	PollDraft  PollStatus = "draft"
	PollOpen   PollStatus = "open"
	PollClosed PollStatus = "closed"
	// PollAnnulled is a poll whose papers were destroyed without being counted, because
	// more of them came back than people had signed for.
	PollAnnulled PollStatus = "annulled"
)

// Again is what a poll is to the one that it follows.
type Again string

// The ways in which a poll follows another one.
const (
	Runoff  Again = "runoff"  // among the options that were tied at the cut
	Round   Again = "round"   // the same list once more, after people talked
	Recount Again = "recount" // the same papers, typed in anew because the result was contested
)

// methods are the ways of voting that a poll may have.
var methods = []tally.Method{
	tally.Dots, tally.Opinion, tally.NGT, tally.Approval, tally.Judgment, tally.Criteria,
	tally.Order, tally.Balanced, tally.Duelling, tally.Objection,
}

// Poll is a vote by paper ballots over a frozen list of options.
type Poll struct {
	Item
	QuestionFR, QuestionAR string
	Method                 tally.Method
	Points                 int // of each voter
	MaxPerOption           int
	Top                    int    // the longest list, for NGT
	ScaleFR, ScaleAR       string // the grades from the worst, or the criteria, one a line
	Low, High              int    // ends of the rating scale, for Criteria
	Weights                string // of the criteria, in per cent, separated by spaces
	Inverted               string // numbers of the criteria on which a high rating is bad
	RefuseMissing          bool   // a ballot of Judgment must grade every option
	SpendAll               bool   // a ballot of Dots must give all its points
	Equal                  bool   // colleges weigh the same; otherwise each person does
	Hands                  bool   // hands were counted, there were no papers
	Status                 PollStatus
	Deliberative           bool // the board decides; otherwise the vote gives advice
	Slot                   ID
	Options                []ID
	Present                map[string]int // people present at opening, by college
	Signed                 map[string]int // people who signed for a ballot, by college
	Quorum                 int            // members of the board needed, 0 for no rule
	QuorumRule             tally.QuorumRule
	Cut                    int // how many options the room wants to retain
	// Totals, by option number and count, as in "3/points" or "3/for@ca". They exist
	// after the close only.
	Totals              map[string]int
	Papers, Blank, Void map[string]int // ballots by college; Papers counts all of them
	Retained            []ID           // options that people kept after reading the result
	Missing             string         // why fewer ballots than people came back
	Imported            bool           // the ballots came from a file, not from an urn
	// Figures are what needed single ballots and was computed at the close: dispersion
	// and consensus of the cells of a matrix in hundredths, as in "3/sd2", and the places
	// of a balanced selection, as in "3/place".
	Figures   map[string]int
	Agreement string         // Kendall's W among the ballots, a decimal; empty when unknown
	Reread    map[string]int // ballots of which a second reading gave the same totals
	After     ID             // the poll that this one follows
	Again     Again          // what it is to it
}

var pollType = &Type{
	Name: "poll", Prefix: "V-", Digits: 2,
	empty: func() Entity { return &Poll{Status: PollDraft} },
	roll:  func(r *Retreat) roll { return &r.polls },
	Fields: []Field{
		line("question_fr", privacy.Internal, func(p *Poll) *string { return &p.QuestionFR }),
		line("question_ar", privacy.Internal, func(p *Poll) *string { return &p.QuestionAR }),
		choice("method", privacy.Internal, methods, func(p *Poll) *tally.Method { return &p.Method }),
		whole("points", privacy.Internal, func(p *Poll) *int { return &p.Points }),
		whole("max", privacy.Internal, func(p *Poll) *int { return &p.MaxPerOption }),
		whole("top", privacy.Internal, func(p *Poll) *int { return &p.Top }),
		prose("scale_fr", privacy.Internal, func(p *Poll) *string { return &p.ScaleFR }),
		prose("scale_ar", privacy.Internal, func(p *Poll) *string { return &p.ScaleAR }),
		whole("low", privacy.Internal, func(p *Poll) *int { return &p.Low }),
		whole("high", privacy.Internal, func(p *Poll) *int { return &p.High }),
		line("weights", privacy.Internal, func(p *Poll) *string { return &p.Weights }),
		choice("status", privacy.Internal, []PollStatus{PollDraft, PollOpen, PollClosed, PollAnnulled},
			func(p *Poll) *PollStatus { return &p.Status }),
		flag("deliberative", privacy.Internal, func(p *Poll) *bool { return &p.Deliberative }),
		ref("slot", privacy.Internal, func(p *Poll) *ID { return &p.Slot }),
		refs("options", privacy.Internal, func(p *Poll) *[]ID { return &p.Options }),
		counts("present", privacy.Internal, func(p *Poll) *map[string]int { return &p.Present }),
		whole("quorum", privacy.Internal, func(p *Poll) *int { return &p.Quorum }),
		whole("cut", privacy.Internal, func(p *Poll) *int { return &p.Cut }),
		counts("totals", privacy.Internal, func(p *Poll) *map[string]int { return &p.Totals }),
		counts("papers", privacy.Internal, func(p *Poll) *map[string]int { return &p.Papers }),
		counts("blank", privacy.Internal, func(p *Poll) *map[string]int { return &p.Blank }),
		counts("void", privacy.Internal, func(p *Poll) *map[string]int { return &p.Void }),
		refs("retained", privacy.Internal, func(p *Poll) *[]ID { return &p.Retained }),
		line("missing", privacy.Internal, func(p *Poll) *string { return &p.Missing }),
		flag("imported", privacy.Internal, func(p *Poll) *bool { return &p.Imported }),
		line("inverted", privacy.Internal, func(p *Poll) *string { return &p.Inverted }),
		flag("refuse_missing", privacy.Internal, func(p *Poll) *bool { return &p.RefuseMissing }),
		flag("spend_all", privacy.Internal, func(p *Poll) *bool { return &p.SpendAll }),
		flag("equal", privacy.Internal, func(p *Poll) *bool { return &p.Equal }),
		flag("hands", privacy.Internal, func(p *Poll) *bool { return &p.Hands }),
		counts("signed", privacy.Internal, func(p *Poll) *map[string]int { return &p.Signed }),
		choice("quorum_rule", privacy.Internal, quorumRules, func(p *Poll) *tally.QuorumRule { return &p.QuorumRule }),
		counts("figures", privacy.Internal, func(p *Poll) *map[string]int { return &p.Figures }),
		decimal("agreement", privacy.Internal, func(p *Poll) *string { return &p.Agreement }),
		counts("reread", privacy.Internal, func(p *Poll) *map[string]int { return &p.Reread }),
		ref("after", privacy.Internal, func(p *Poll) *ID { return &p.After }),
		choice("again", privacy.Internal, []Again{Runoff, Round, Recount}, func(p *Poll) *Again { return &p.Again }),
	},
}

// Polls lists the polls, oldest first.
func (r *Retreat) Polls() []*Poll { return r.polls.live }

// Total is the count called key of the option with a number, over all colleges.
func (p *Poll) Total(option int, key tally.Key) int { return p.Totals[totalKey(option, key, "")] }

// TotalOf is the count of one college, and whether the poll keeps counts by college: it
// does when every college cast at least five ballots, because a difference would tell
// what a smaller one voted.
func (p *Poll) TotalOf(college string, option int, key tally.Key) (n int, kept bool) {
	return p.Totals[totalKey(option, key, college)], p.Split()
}

// Split reports whether counts by college were kept.
func (p *Poll) Split() bool { return splitAllowed(p.Papers) }

// smallest is the number of voters under which a college's votes could be guessed.
const smallest = 5

func splitAllowed(papers map[string]int) bool {
	for _, n := range papers {
		if n < smallest {
			return false
		}
	}
	return len(papers) > 1
}

// Ballots is the number of ballots counted, of all colleges.
func (p *Poll) Ballots() int { return sum(p.Papers) }

// PresentAll is the number of people present at the opening.
func (p *Poll) PresentAll() int { return sum(p.Present) }

func sum(m map[string]int) (n int) {
	for _, v := range m {
		n += v
	}
	return n
}

// Option is one line of a poll's frozen list. Its number and its words never change,
// whatever becomes of the item that it came from.
type Option struct {
	Item
	Poll           ID
	Number         int
	TextFR, TextAR string // what was on the ballot; one may be missing
	Source         ID     // the item that was put to the vote
}

var optionType = &Type{
	Name: "option", Prefix: "OP-", Digits: 3,
	empty: func() Entity { return new(Option) },
	roll:  func(r *Retreat) roll { return &r.options },
	Fields: []Field{
		ref("poll", privacy.Internal, func(o *Option) *ID { return &o.Poll }),
		whole("number", privacy.Internal, func(o *Option) *int { return &o.Number }),
		line("text_fr", privacy.Internal, func(o *Option) *string { return &o.TextFR }),
		line("text_ar", privacy.Internal, func(o *Option) *string { return &o.TextAR }),
		ref("source", privacy.Internal, func(o *Option) *ID { return &o.Source }),
	},
}

// OptionsOf lists the options of a poll by number.
func (r *Retreat) OptionsOf(p *Poll) []*Option {
	list := make([]*Option, 0, len(p.Options))
	for _, id := range p.Options { // identifiers grow with the numbers
		if o, ok := find[*Option](r, id); ok {
			list = append(list, o)
		}
	}
	return list
}
