package report

import "halqa/session"

// wording is what an item says in French and in Arabic. Where words may name somebody,
// and the document may not, a remark stands for them: the item keeps its place and its
// number, so that nothing looks lost.
func (b *builder) wording(e session.Entity) (fr, ar string) {
	if b.guard.Class(e) > b.o.Highest {
		if b.lang == "ar" {
			return "", b.t.Unnamed
		}
		return b.t.Unnamed, ""
	}
	return session.Wording(e)
}

// words is what an item says, in the language in which it was said when there are two.
func (b *builder) words(i *session.Idea) string {
	if b.guard.Class(i) > b.o.Highest {
		return b.t.Unnamed
	}
	return i.Text
}
