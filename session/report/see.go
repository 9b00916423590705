package report

import (
	"halqa/session/report/doc"
)

// see sends the reader on to tables and figures of the document. Which of them there are
// shows when all is built: see [settleRefs].
func (b *builder) see(ids ...string) doc.Para {
	text := doc.T(b.w.Issue.SeeAlso)
	for i, id := range ids {
		if i > 0 {
			text = append(text, doc.Span{Text: b.w.Words.Comma})
		}
		text = append(text, doc.Ref(id)...)
	}
	text = append(text, doc.Span{Text: "."})
	return doc.Para{Style: doc.Note, Text: text, Dir: b.base()}
}

// settleRefs takes references to what is not in the document out of its sentences, with
// the comma before each, and sentences that lead nowhere any more.
func settleRefs(d *doc.Doc) {
	ix := d.Index()
	for i := range d.Sections {
		s := &d.Sections[i]
		kept := s.Blocks[:0:0]
		for _, block := range s.Blocks {
			p, ok := block.(doc.Para)
			if ok {
				if p.Text, ok = leading(p.Text, ix); !ok {
					continue
				}
				block = p
			}
			kept = append(kept, block)
		}
		s.Blocks = kept
	}
}

// leading returns a text with the references that lead somewhere; false when it had some
// and none is left. What stands between two references goes with the second of them.
func leading(text doc.Inlines, ix *doc.Index) (doc.Inlines, bool) {
	had, left := false, false
	var out, between doc.Inlines
	for _, span := range text {
		if span.Ref == "" || span.Text != "" {
			between = append(between, span)
			continue
		}
		if !had { // what stands before the first one opens the sentence
			out, between = append(out, between...), nil
		}
		had = true
		if ix.Find(span.Ref) != nil {
			if left {
				out = append(out, between...)
			}
			out, left = append(out, span), true
		}
		between = nil
	}
	return append(out, between...), !had || left
}
