package session

import (
	"strconv"

	"halqa/session/text"
)

// Capture keeps what was said in the room, in the words in which it was said.
type Capture struct {
	Text  string
	Kind  IdeaKind // Proposal when empty
	Slot  ID
	Group int
	Theme ID
	// ThemeName files under the theme of this name, a new one where there is none.
	ThemeName string
	Language  string // recognised when empty
	Ref       string // of an import: the same ref again changes the item
	// More are further fields of the item: name, value, name, value …
	More []string
}

func (c Capture) plan(b *batch) {
	b.called(VerbCapture)
	words := b.text(c.Text)
	if c.Language == "" {
		c.Language = text.Lang(words)
	}
	id, known := b.imported(c.Ref)
	if !known {
		id = b.add(ideaType)
		b.known(c.Ref, id)
		if c.Kind == "" {
			c.Kind = Proposal
		}
		// What comes from a file was said elsewhere: nobody in the room writes it now.
		b.set(id, "hidden", yes(b.Profile().Writing > 0 && b.verb == VerbCapture))
	} else {
		b.unclear(id, words)
	}
	b.sets(id, "text", words, "lang", c.Language, "ref", c.Ref)
	if c.Kind != "" {
		b.set(id, "kind", string(c.Kind))
	}
	b.sets(id, c.More...)
	if c.ThemeName != "" {
		c.Theme = b.themeNamed(c.ThemeName)
	}
	if !c.Slot.IsZero() || !known {
		b.set(id, "slot", c.Slot.String())
	}
	if c.Group != 0 || !known {
		b.set(id, "group", number(c.Group))
	}
	if !c.Theme.IsZero() || !known {
		b.set(id, "theme", c.Theme.String())
	}
}

// imported finds the item that came in under a foreign reference, also earlier in the
// same act.
func (b *batch) imported(ref string) (ID, bool) {
	if ref == "" {
		return ID{}, false
	}
	if b.refs == nil {
		b.refs = map[string]ID{}
		for _, i := range b.ideas.live {
			b.known(i.Ref, i.ID)
		}
	}
	id, ok := b.refs[ref]
	return id, ok
}

func (b *batch) known(ref string, id ID) {
	if ref != "" && b.refs != nil {
		b.refs[ref] = id
	}
}

// IdeaReferred is the idea that was imported under a reference.
func (r *Retreat) IdeaReferred(ref string) (*Idea, bool) {
	for _, i := range r.ideas.live {
		if ref != "" && i.Ref == ref {
			return i, true
		}
	}
	return nil, false
}

// Import names the act of which it is the first command: where the rest comes from.
type Import struct{ From string }

func (c Import) plan(b *batch) {
	b.called(VerbImport)
	b.why = c.From
}

// Reword changes the words of an idea; its language is recognised anew.
type Reword struct {
	Idea ID
	Text string
	Seen *string // as in Edit
}

func (c Reword) plan(b *batch) {
	b.called(VerbEdit)
	words := b.text(c.Text)
	if i, ok := live[*Idea](b, c.Idea); ok {
		b.unclear(i.ID, words)
		b.saw(i.ID, "text", c.Seen)
		b.sets(i.ID, "text", words, "lang", text.Lang(words))
	}
}

// unclear forgets that somebody found no personal data in an idea, when it gets other
// words.
func (b *batch) unclear(id ID, words string) {
	if i, ok := find[*Idea](b.Retreat, id); ok && i.Cleared && i.Text != words {
		b.set(id, "cleared", "")
	}
}

// themeNamed finds a theme by its name in either language, or adds it.
func (b *batch) themeNamed(name string) ID {
	if b.themeIDs == nil {
		b.themeIDs = map[string]ID{}
		for _, t := range b.themes.live {
			b.themeIDs[text.Fold(t.NameFR)], b.themeIDs[text.Fold(t.NameAR)] = t.ID, t.ID
		}
		delete(b.themeIDs, "")
	}
	id, known := b.themeIDs[text.Fold(name)]
	if !known {
		id = b.nameTheme(name)
		b.themeIDs[text.Fold(name)] = id
	}
	return id
}

// NameTheme adds a theme under which ideas can be sorted.
type NameTheme struct{ Name string }

func (c NameTheme) plan(b *batch) {
	b.called(VerbSort)
	b.nameTheme(c.Name)
}

func (b *batch) nameTheme(name string) ID {
	name = b.text(name)
	id := b.add(themeType)
	if text.Dir(name) == text.RTL {
		b.set(id, "name_ar", name)
	} else {
		b.set(id, "name_fr", name)
	}
	return id
}

// Sort files ideas under a theme, a new one when Name says so; neither takes them out.
type Sort struct {
	Ideas []ID
	Theme ID
	Name  string
}

func (c Sort) plan(b *batch) {
	b.called(VerbSort)
	theme := c.Theme
	if c.Name != "" {
		theme = b.nameTheme(c.Name)
	}
	for _, id := range c.Ideas {
		if _, ok := live[*Idea](b, id); ok {
			b.set(id, "theme", theme.String())
		}
	}
}

// MergeIdeas makes one idea of several. The words and the origin of each stay readable
// under the one that is kept.
type MergeIdeas struct {
	Into ID
	From []ID
}

func (c MergeIdeas) plan(b *batch) {
	b.called(VerbMerge)
	into, ok := live[*Idea](b, c.Into)
	if !ok {
		return
	}
	if len(c.From) == 0 || !into.MergedInto.IsZero() {
		b.refuse(ErrNeedsTwo)
	}
	for _, id := range c.From {
		from, ok := live[*Idea](b, id)
		switch {
		case !ok:
		case id == c.Into:
			b.refuse(ErrNeedsTwo)
		case b.listed(id) || b.listed(c.Into):
			b.refuse(ErrFrozen)
		default:
			b.set(id, "merged", c.Into.String())
			for _, earlier := range b.Merged(from.ID) {
				b.set(earlier.ID, "merged", c.Into.String())
			}
		}
	}
}

// Park puts an item aside for later, or changes its kind back.
type Park struct {
	Idea ID
	Kind IdeaKind // Parking when empty
}

func (c Park) plan(b *batch) {
	b.called(VerbSort)
	if c.Kind == "" {
		c.Kind = Parking
	}
	if i, ok := live[*Idea](b, c.Idea); ok {
		b.set(i.ID, "kind", string(c.Kind))
	}
}

// Number is the figure in a short id, for lists that have no room for the rest.
func (it *Item) Number() int {
	_, n, _ := splitShort(it.Short)
	return n
}

func itoa(n int) string { return strconv.Itoa(n) }
