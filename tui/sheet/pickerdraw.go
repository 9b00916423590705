package sheet

import (
	tea "charm.land/bubbletea/v2"

	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// Capturing reports that the search has the keyboard.
func (k *Picker) Capturing() bool { return k.searching }

// Update takes a key. It reports whether it was used; ⏎ and Esc at rest are left to the
// screen, which closes the list.
func (k *Picker) Update(msg tea.Msg) (bool, tea.Cmd) {
	if k.searching {
		return k.search(msg)
	}
	press, ok := msg.(tea.KeyPressMsg)
	return ok && k.list.Key(keys.Rest(press)), nil
}

// search gives keys to the searched words; arrows still move in what was found. Esc shows
// all again, ⏎ keeps the list narrow so that Space can tick it.
func (k *Picker) search(msg tea.Msg) (bool, tea.Cmd) {
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch keys.Field(press) {
		case "enter":
			k.searching = false
			return true, nil
		case "esc":
			k.searching = false
			k.field.SetValue("")
			k.filter()
			return true, nil
		case "up":
			k.list.Move(-1)
			return true, nil
		case "down":
			k.list.Move(1)
			return true, nil
		}
	}
	used, cmd := k.field.Update(msg)
	k.filter()
	return used, cmd
}

// Search gives the keyboard to the search.
func (k *Picker) Search() tea.Cmd {
	k.searching = true
	return nil
}

// Toggle links the item under the cursor, or unlinks it.
func (k *Picker) Toggle() tea.Cmd {
	i := k.list.Cursor()
	if i < 0 {
		return nil
	}
	c := k.all[k.found[i]]
	k.list.Move(1)
	return k.env.Do(nil, k.toggle(c.ID))
}

// Draw draws the list under its heading.
func (k *Picker) Draw(p page.Page, head string) screen.Caret {
	w := k.env.Words.Sheet()
	if k.back {
		head = k.env.Words.Plan.AttachTo
	}
	p.Head(0, head, k.env.Count(w.Linked, len(k.linked)))
	list := p.Sub(0, 2, p.W, p.H-4)
	if len(k.found) == 0 {
		list.Wrap(0, 0, list.W, list.H, w.NothingFound, page.Label)
	}
	k.list.Draw(list, nil, func(p page.Page, i int, here bool) {
		c := k.all[k.found[i]]
		if here {
			p.Cursor(0)
		}
		sign, st := "□", page.Label
		if k.linked[c.ID] {
			sign, st = "■", page.Accent
		}
		p.Put(0, 0, 1, sign, st, page.Start)
		p.Put(2, 0, shortWidth, c.Short, page.Label, page.Start)
		p.Say(shortWidth+3, 0, p.W-shortWidth-3, c.Text, page.Body)
	})
	if !k.searching && k.field.Len() == 0 {
		return screen.Caret{}
	}
	y := p.H - 1
	x := p.Row(0, y, page.T(w.Search, page.Label)) + 2
	p.Fill(x, y, p.W-x, 1, page.RoleField)
	k.field.Bidi = p.Bidi()
	caret := screen.DrawField(p, x, y, p.W-x, &k.field)
	caret.On = caret.On && k.searching
	return caret
}

// shortWidth is the column of short ids such as OP-014.
const shortWidth = 7
