package pace

// Session is one session of a stretch.
type Session struct {
	Length int // in minutes, at least 0; of one that runs, all of it
	Least  int // what it can be shortened to; at least Length means not at all
	Rank   int // what has a higher rank is cut later
	Pause  bool
	// Dispensable may be left out by Cut, Movable may be taken out by Move.
	Dispensable, Movable bool
}

// elastic is how many minutes the session can give.
func (s *Session) elastic() int {
	if s.Pause {
		return 0
	}
	return max(0, s.Length-max(0, s.Least))
}

// most is how many minutes Cut can take from the session.
func (s *Session) most() int {
	if s.Dispensable {
		return s.Length
	}
	return s.elastic()
}

// Stretch is what runs from an hour to the next fixed one, both in minutes after midnight.
type Stretch struct {
	Sessions    []Session
	From, Until int
}

// Delay is by how much the last session ends after the fixed hour; negative minutes are
// in hand.
func (st *Stretch) Delay() int {
	end := st.From
	for i := range st.Sessions {
		end += st.Sessions[i].Length
	}
	return end - st.Until
}

// Kind is what a proposal does.
type Kind uint8

// The kinds: three against a delay, three for minutes in hand.
const (
	Shrink   Kind = 1 + iota // in proportion
	Cut                      // by rank
	Move                     // one session goes elsewhere
	Lengthen                 // in proportion
	Rest                     // a longer pause
	Finish                   // everything earlier
)

// Change is what becomes of the length of one session; To is 0 when it is taken out.
type Change struct {
	Session  int // its index in the stretch
	From, To int // minutes
}

// Proposal is one way to meet the fixed hour.
type Proposal struct {
	Kind    Kind
	Changes []Change
	Starts  []int // of every session; one that is taken out has the start of the next
	End     int   // of the last session
	// Recovered are the minutes won against a delay, or given back of those in hand. Left
	// is the delay that remains, 0 when the fixed hour is met.
	Recovered, Left int
}

// Propose lists the proposals that change something, each different from those before
// it, in the order of the kinds.
func Propose(st Stretch) []Proposal {
	var all []Proposal
	delay := st.Delay()
	add := func(k Kind, cuts []int) {
		p := st.proposal(k, cuts)
		if len(p.Changes) == 0 && k != Finish {
			return
		}
		for _, o := range all {
			if p.same(&o) {
				return
			}
		}
		all = append(all, p)
	}
	switch {
	case delay > 0:
		add(Shrink, st.shrink(delay))
		add(Cut, st.cut(delay))
		add(Move, st.move(delay))
	case delay < 0 && len(st.Sessions) > 0:
		add(Lengthen, negated(st.lengthen(-delay)))
		add(Rest, negated(st.rest(-delay)))
		add(Finish, make([]int, len(st.Sessions)))
	}
	return all
}

// same reports that two proposals do the same. Taking a session out for good is another
// thing than moving it.
func (p *Proposal) same(o *Proposal) bool {
	if len(p.Changes) != len(o.Changes) {
		return false
	}
	for i, c := range p.Changes {
		if c != o.Changes[i] || c.To == 0 && (p.Kind == Move) != (o.Kind == Move) {
			return false
		}
	}
	return true
}

// proposal writes the effect of cuts out.
func (st *Stretch) proposal(k Kind, cuts []int) Proposal {
	p := Proposal{Kind: k, End: st.From}
	for i, c := range cuts {
		length := st.Sessions[i].Length
		p.Starts = append(p.Starts, p.End)
		p.End += length - c
		if c != 0 {
			p.Changes = append(p.Changes, Change{Session: i, From: length, To: length - c})
		}
		p.Recovered += max(c, -c)
	}
	p.Left = max(0, p.End-st.Until)
	return p
}

func negated(minutes []int) []int {
	for i := range minutes {
		minutes[i] = -minutes[i]
	}
	return minutes
}

// move takes out the session that the rule of Move names, if one is movable.
func (st *Stretch) move(delay int) []int {
	cuts, best := make([]int, len(st.Sessions)), -1
	for i := range st.Sessions {
		s := &st.Sessions[i]
		if s.Movable && s.Length > 0 && (best < 0 || s.before(&st.Sessions[best], delay)) {
			best = i
		}
	}
	if best >= 0 {
		cuts[best] = st.Sessions[best].Length
	}
	return cuts
}

// before reports that a session is to be moved rather than one that comes earlier.
func (s *Session) before(o *Session, delay int) bool {
	left, other := max(0, delay-s.Length), max(0, delay-o.Length)
	switch {
	case left != other:
		return left < other
	case s.Rank != o.Rank:
		return s.Rank < o.Rank
	}
	return s.Length <= o.Length
}

// rest gives minutes to the first pause.
func (st *Stretch) rest(minutes int) []int {
	more := make([]int, len(st.Sessions))
	for i := range st.Sessions {
		if st.Sessions[i].Pause {
			more[i] = minutes
			break
		}
	}
	return more
}
