package pdf

import (
	"fmt"
	"strconv"
	"strings"

	"halqa/session/report/doc"
)

// write puts the pages, the structure and what goes with them into a file.
func (e *engine) write() []byte {
	out := &file{}
	root, pages, tree := out.alloc(), out.alloc(), out.alloc()
	for _, p := range e.pages {
		p.id = out.alloc()
		for _, l := range p.links {
			l.id = out.alloc()
		}
	}
	e.structure(out, tree)
	resources := e.resources(out)
	kids := make([]string, len(e.pages))
	for i, p := range e.pages {
		kids[i] = ref(p.id)
		links := ""
		if len(p.links) > 0 {
			ids := make([]string, len(p.links))
			for k, l := range p.links {
				ids[k] = ref(l.id)
			}
			links = "/Annots[" + strings.Join(ids, " ") + "]"
		}
		drawing := out.stream("", p.drawing(), true)
		out.set(p.id, "<</Type/Page/Parent %s/MediaBox[0 0 %s %s]/Resources %s/Contents %s/StructParents %d/Tabs/S%s>>",
			ref(pages), decimal(p.Width), decimal(p.Height), ref(resources), ref(drawing), i, links)
	}
	out.set(pages, "<</Type/Pages/Count %d/Kids[%s]>>", len(e.pages), strings.Join(kids, " "))
	xmp, info := metadata(out, e.d.Meta)
	icc := out.stream("/N 3", profile(), true)
	lang := doc.LangTag(e.d.Meta.Lang)
	if lang != "" {
		lang = "/Lang(" + lang + ")"
	}
	direction := ""
	if e.d.Dir() == doc.RTL {
		direction = "/Direction/R2L"
	}
	outline := e.outline(out)
	if outline != "" {
		outline += "/PageMode/UseOutlines"
	}
	out.set(root, "<</Type/Catalog/Pages %s%s%s/MarkInfo<</Marked true>>/StructTreeRoot %s/Metadata %s/ViewerPreferences<</DisplayDocTitle true%s>>"+
		"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile %s>>]>>",
		ref(pages), outline, lang, ref(tree), ref(xmp), direction, ref(icc))
	return out.bytes(root, info)
}

// resources writes the fonts and pictures.
func (e *engine) resources(out *file) int {
	fonts := ""
	for i, used := range e.used {
		if len(used) > 0 {
			fonts += fontName(uint8(i)) + " " + ref(e.fonts.faces[i].embed(out, used))
		}
	}
	images := ""
	for _, p := range e.drawn {
		id := out.stream(fmt.Sprintf("/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8%s", p.w, p.h, p.dict), p.data, p.pack)
		images += "/" + p.name + " " + ref(id)
	}
	return out.add("<</Font<<%s>>/XObject<<%s>>>>", fonts, images)
}

// structure writes the tree of elements and the links, and the table by which marked
// content and links find their element.
func (e *engine) structure(out *file, tree int) {
	number(out, e.root)
	emit(out, e.root, tree)
	var nums strings.Builder
	for i, p := range e.pages {
		fmt.Fprintf(&nums, "%d[", i)
		for _, x := range p.owners {
			nums.WriteString(ref(x.id) + " ")
		}
		nums.WriteString("]")
	}
	key := len(e.pages)
	for _, p := range e.pages {
		for _, l := range p.links {
			e.link(out, p, l, key)
			fmt.Fprintf(&nums, "%d %s ", key, ref(l.parent.id))
			key++
		}
	}
	table := out.add("<</Nums[%s]>>", nums.String())
	out.set(tree, "<</Type/StructTreeRoot/K[%s]/ParentTree %s/ParentTreeNextKey %d>>", ref(e.root.id), ref(table), key)
}

func number(out *file, x *elem) {
	x.id = out.alloc()
	for _, k := range x.kids {
		if k.elem != nil {
			number(out, k.elem)
		}
	}
}

// emit writes an element and those in it. Marked content of the page that its element
// names is a number alone.
func emit(out *file, x *elem, parent int) {
	var kids []byte
	var on *page
	for _, k := range x.kids {
		switch {
		case k.elem != nil:
			kids = append(append(kids, ref(k.elem.id)...), ' ')
			emit(out, k.elem, x.id)
		case k.link != nil:
			kids = fmt.Appendf(kids, "<</Type/OBJR/Pg %s/Obj %s>>", ref(k.page.id), ref(k.link.id))
		case on == nil || on == k.page:
			on = k.page
			kids = append(strconv.AppendInt(kids, int64(k.mark), 10), ' ')
		default:
			kids = fmt.Appendf(kids, "<</Type/MCR/Pg %s/MCID %d>>", ref(k.page.id), k.mark)
		}
	}
	attr := x.attr
	if on != nil {
		attr += "/Pg " + ref(on.id)
	}
	out.set(x.id, "<</Type/StructElem/S/%s/P %s%s/K[%s]>>", x.kind, ref(parent), attr, kids)
}

// link writes an area to click on.
func (e *engine) link(out *file, p *page, l *link, key int) {
	to := ""
	if l.inside != nil {
		to = "/Dest" + e.destination(l.inside)
	} else {
		to = "/A<</S/URI/URI(" + uri(l.address) + ")>>"
	}
	r := l.rect
	out.set(l.id, "<</Type/Annot/Subtype/Link/Rect[%s %s %s %s]/Border[0 0 0]/F 4/Contents%s%s/StructParent %d>>",
		decimal(r.x), decimal(p.Height-r.y-r.h), decimal(r.x+r.w), decimal(p.Height-r.y), textString(l.words), to, key)
}

// uri is an address in the ASCII that PDF wants, within a literal string.
func uri(s string) string {
	var b strings.Builder
	for _, c := range []byte(s) {
		switch {
		case c < 0x21 || c > 0x7e:
			fmt.Fprintf(&b, "%%%02X", c)
		case c == '(' || c == ')' || c == '\\':
			b.WriteString("\\" + string(rune(c)))
		default:
			b.WriteByte(c)
		}
	}
	return cutTo(b.String(), 4000)
}

// destination is a place in the document, a little above what stands there.
func (e *engine) destination(t *doc.Target) string {
	for _, m := range e.marks {
		if m.target == t {
			p := e.pages[m.page]
			return fmt.Sprintf("[%s/XYZ 0 %s null]", ref(p.id), decimal(p.Height-m.y+8))
		}
	}
	return "[" + ref(e.pages[0].id) + "/Fit]"
}

// entry is a bookmark.
type entry struct {
	id     int
	mark   mark
	parent *entry
	kids   []*entry
}

// outline writes a bookmark for every heading and returns what the catalog says of them.
func (e *engine) outline(out *file) string {
	top := &entry{}
	path := []*entry{top}
	var all []*entry
	for _, m := range e.marks {
		if m.target.Kind != doc.KindHeading {
			continue
		}
		if len(all) == 0 {
			top.id = out.alloc()
		}
		path = path[:min(len(path), m.target.Level)]
		parent := path[len(path)-1]
		n := &entry{id: out.alloc(), mark: m, parent: parent}
		parent.kids = append(parent.kids, n)
		path = append(path, n)
		all = append(all, n)
	}
	if len(all) == 0 {
		return ""
	}
	for _, n := range all {
		around := ""
		for i, k := range n.parent.kids {
			if k != n {
				continue
			}
			if i > 0 {
				around += "/Prev " + ref(n.parent.kids[i-1].id)
			}
			if i+1 < len(n.parent.kids) {
				around += "/Next " + ref(n.parent.kids[i+1].id)
			}
		}
		t := n.mark.target
		title := strings.TrimSpace(t.Number + " " + e.ix.Resolve(t.Text).Plain())
		out.set(n.id, "<</Title%s/Parent %s/Dest%s/SE %s%s%s>>", textString(oneLine(title, 300)), ref(n.parent.id),
			e.destination(t), ref(n.mark.elem.id), around, n.children(false))
	}
	out.set(top.id, "<</Type/Outlines%s>>", top.children(true))
	return "/Outlines " + ref(top.id)
}

// children says which bookmarks are below one. Those of the first level are shown, the
// deeper ones when a reader opens them: a negative count.
func (n *entry) children(open bool) string {
	if len(n.kids) == 0 {
		return ""
	}
	count := len(n.kids)
	if !open {
		count = -count
	}
	return fmt.Sprintf("/First %s/Last %s/Count %d", ref(n.kids[0].id), ref(n.kids[len(n.kids)-1].id), count)
}
