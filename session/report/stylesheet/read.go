package stylesheet

import (
	"maps"
	"slices"
	"strings"
	"unicode"
)

// reader turns what a file says into a sheet.
type reader struct {
	defaults *node            // of all styles
	styles   map[string]*node // by identifier
	order    []*node
	theme    *node
	body     body
	colours  map[string]string
}

func newReader(styles, theme *node, b body) *reader {
	r := &reader{defaults: styles.at("docDefaults"), styles: map[string]*node{}, theme: theme.at("themeElements"), body: b, colours: map[string]string{}}
	for _, s := range styles.all("style") {
		id := s.attr("styleId")
		if r.styles[id] == nil {
			r.styles[id] = s
			r.order = append(r.order, s)
		}
	}
	if r.theme != nil {
		if scheme := r.theme.at("clrScheme"); scheme != nil {
			for _, k := range scheme.kids {
				if len(k.kids) == 0 || !slices.Contains(themeColours, k.name) {
					continue
				}
				if c := hex(k.kids[0].val()); c != "" {
					r.colours[k.name] = c
				} else if c := hex(k.kids[0].attr("lastClr")); c != "" {
					r.colours[k.name] = c
				}
			}
		}
	}
	return r
}

// themeColours are the names of the colours of a theme.
var themeColours = []string{"dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"}

func (r *reader) sheet() (*Sheet, error) {
	if len(r.order) == 0 && r.defaults == nil {
		return nil, ErrPlain
	}
	s := &Sheet{Page: page(r.body.section), Colours: r.colours, Styles: map[Role]Style{}, Table: r.table()}
	for _, role := range Roles() {
		if found := r.find(role); found != nil || role == Normal {
			s.Styles[role] = r.style(found)
		}
	}
	s.Arabic = r.arabic(r.find(Normal))
	return s, nil
}

// frenchNames are what programs that write names of styles in their own language call them.
var frenchNames = map[Role][]string{
	Normal: {"standard", "default paragraph style"}, Heading1: {"titre 1", "heading1", "titre1"}, Heading2: {"titre 2", "heading2", "titre2"},
	Heading3: {"titre 3", "heading3", "titre3"}, Title: {"titre", "titre principal"}, Subtitle: {"sous-titre"}, Caption: {"légende"},
}

// frenchIDs are identifiers of files made in French.
var frenchIDs = map[Role][]string{
	Heading1: {"titre1"}, Heading2: {"titre2"}, Heading3: {"titre3"}, Title: {"titre"}, Subtitle: {"sous-titre", "soustitre"}, Caption: {"lgende", "légende"},
}

// find looks a style of paragraphs up: by the name that all languages share, then by that
// of some programs, then by its identifier.
func (r *reader) find(role Role) *node {
	if role == Normal {
		for _, s := range r.order {
			if s.attr("type") == "paragraph" && s.attr("default") != "" && (&node{attrs: map[string]string{"val": s.attr("default")}}).on() {
				return s
			}
		}
	}
	id := strings.ReplaceAll(string(role), " ", "")
	for _, tries := range []struct {
		words []string
		of    func(*node) string
	}{
		{[]string{string(role)}, func(s *node) string { return s.at("name").val() }},
		{frenchNames[role], func(s *node) string { return s.at("name").val() }},
		{append([]string{id}, frenchIDs[role]...), func(s *node) string { return s.attr("styleId") }},
	} {
		for _, s := range r.order {
			if s.attr("type") == "paragraph" && slices.Contains(tries.words, strings.ToLower(strings.TrimSpace(tries.of(s)))) {
				return s
			}
		}
	}
	return nil
}

// chain is a style and what it is based on, the most distant first.
func (r *reader) chain(s *node) []*node {
	var out []*node
	for s != nil && len(out) < 20 && !slices.Contains(out, s) {
		out = append(out, s)
		s = r.styles[s.at("basedOn").val()]
	}
	slices.Reverse(out)
	return out
}

// style is a style with all that it inherits. What nothing says is as in Word.
func (r *reader) style(s *node) Style {
	out := Style{Font: "Times New Roman", Size: 20, Ink: "auto", Align: "start", Line: Line{"auto", 240}}
	r.letters(&out, r.defaults.at("rPrDefault", "rPr"))
	paragraph(&out, r.defaults.at("pPrDefault", "pPr"))
	for _, n := range r.chain(s) {
		r.letters(&out, n.at("rPr"))
		paragraph(&out, n.at("pPr"))
	}
	return out
}

func (r *reader) letters(out *Style, p *node) {
	if p == nil {
		return
	}
	if f := r.font(p.at("rFonts")); f != "" {
		out.Font = f
	}
	if n, ok := p.at("sz").number("val", 8, 192); ok {
		out.Size = n
	}
	if c := p.at("color"); c != nil {
		out.Ink = r.colour(c, "val", "themeColor")
	}
	for name, flag := range map[string]*bool{"b": &out.Bold, "i": &out.Italic, "caps": &out.Caps} {
		if n := p.at(name); n != nil {
			*flag = n.on()
		}
	}
}

// font is the one of Latin letters: what a theme says goes before a name.
func (r *reader) font(f *node) string {
	switch theme := f.attr("asciiTheme"); {
	case strings.HasPrefix(theme, "major"):
		return fontName(r.theme.at("fontScheme", "majorFont", "latin").attr("typeface"))
	case strings.HasPrefix(theme, "minor"):
		return fontName(r.theme.at("fontScheme", "minorFont", "latin").attr("typeface"))
	}
	return fontName(f.attr("ascii"))
}

// fontName keeps of a name what names of fonts have.
func fontName(s string) string {
	s = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(" -_.&'", r) {
			return r
		}
		return -1
	}, s)), " ")
	if runes := []rune(s); len(runes) > 31 { // what Windows takes
		return ""
	}
	return s
}

// arabic is the font of Arabic letters that a file asks for, when it is known to have them.
func (r *reader) arabic(normal *node) string {
	name := ""
	look := func(p *node) {
		f := p.at("rFonts")
		if v := f.attr("cs"); v != "" {
			name = v
		}
		if strings.HasPrefix(f.attr("cstheme"), "minor") {
			name = r.theme.at("fontScheme", "minorFont", "cs").attr("typeface")
		}
	}
	look(r.defaults.at("rPrDefault", "rPr"))
	for _, n := range r.chain(normal) {
		look(n.at("rPr"))
	}
	if name = fontName(name); slices.Contains(arabicFonts, strings.ToLower(name)) {
		return name
	}
	return ""
}

// arabicFonts have Arabic letters in the versions that Windows, Office, macOS or Google
// deliver.
var arabicFonts = []string{
	"aldhabi", "amiri", "andalus", "arabic typesetting", "arial", "cairo", "calibri", "courier new", "dejavu sans", "dubai", "geeza pro",
	"ibm plex sans arabic", "lateef", "microsoft sans serif", "noto kufi arabic", "noto naskh arabic", "noto sans arabic", "readex pro", "sakkal majalla",
	"scheherazade new", "segoe ui", "simplified arabic", "tahoma", "tajawal", "times new roman", "traditional arabic", "univers next arabic", "urdu typesetting", "vazirmatn",
}

func paragraph(out *Style, p *node) {
	if p == nil {
		return
	}
	if s := p.at("spacing"); s != nil {
		if n, ok := s.number("before", 0, 2400); ok {
			out.Before = n
		}
		if n, ok := s.number("after", 0, 2400); ok {
			out.After = n
		}
		if n, ok := s.number("line", 1, 2400); ok {
			out.Line = Line{"auto", n}
			if rule := s.attr("lineRule"); rule == "exact" || rule == "atLeast" {
				out.Line.Rule = rule
			}
			if out.Line.Rule == "auto" {
				out.Line.Height = min(max(n, 200), 720)
			}
		}
	}
	if a, ok := aligns[p.at("jc").val()]; ok {
		out.Align = a
	}
	for name, e := range map[string]*Edge{"top": &out.Above, "bottom": &out.Below} {
		if n := p.at("pBdr", name); n != nil {
			*e = edge(n)
		}
	}
	if s := p.at("shd"); s != nil {
		out.Shade = hex(s.attr("fill"))
	}
}

var aligns = map[string]string{"left": "start", "start": "start", "right": "end", "end": "end", "center": "center", "both": "both", "distribute": "both"}

// edge reads a line, of which some kinds are known.
func edge(n *node) Edge {
	kind := n.val()
	if kind == "" || kind == "nil" || kind == "none" {
		return Edge{}
	}
	if !slices.Contains([]string{"single", "double", "dotted", "dashed", "thick"}, kind) {
		kind = "single"
	}
	e := Edge{Kind: kind, Size: 4, Colour: "auto"}
	if v, ok := n.number("sz", 2, 96); ok {
		e.Size = v
	}
	if v, ok := n.number("space", 0, 31); ok {
		e.Space = v
	}
	if c := hex(n.attr("color")); c != "" {
		e.Colour = c
	}
	return e
}

// wordColours are the names that Word has for colours of a theme.
var wordColours = map[string]string{
	"text1": "dk1", "background1": "lt1", "text2": "dk2", "background2": "lt2", "dark1": "dk1", "light1": "lt1", "dark2": "dk2", "light2": "lt2",
	"hyperlink": "hlink", "followedHyperlink": "folHlink",
}

// colour is what is written, or that of the theme, or "auto".
func (r *reader) colour(n *node, attr, theme string) string {
	if c := hex(n.attr(attr)); c != "" {
		return c
	}
	name := n.attr(theme)
	if other := wordColours[name]; other != "" {
		name = other
	}
	if c := r.colours[name]; c != "" {
		return c
	}
	return "auto"
}

// hex is a colour of six digits in capitals, or nothing.
func hex(s string) string {
	if len(s) != 6 {
		return ""
	}
	s = strings.ToUpper(s)
	for _, c := range s {
		if !strings.ContainsRune("0123456789ABCDEF", c) {
			return ""
		}
	}
	return s
}

// page reads the paper of a section, turned upright.
func page(s *node) *Page {
	size, margins := s.at("pgSz"), s.at("pgMar")
	var p Page
	var ok [2]bool
	p.Width, ok[0] = size.number("w", 0, 32_000)
	p.Height, ok[1] = size.number("h", 0, 32_000)
	if !ok[0] || !ok[1] {
		return nil
	}
	for name, v := range map[string]*int{"left": &p.Left, "right": &p.Right, "top": &p.Top, "bottom": &p.Bottom, "header": &p.Header, "footer": &p.Footer} {
		*v, _ = margins.number(name, -8000, 8000)
		*v = max(*v, -*v, 284) // 5 mm, which printers need; below nothing means "exactly"
	}
	for start, side := range map[string]*int{"start": &p.Left, "end": &p.Right} {
		if v, ok := margins.number(start, 284, 8000); ok {
			*side = v
		}
	}
	if p.Width > p.Height {
		// Word turns the margins with the paper.
		p.Width, p.Height = p.Height, p.Width
		p.Left, p.Top, p.Right, p.Bottom = p.Bottom, p.Left, p.Top, p.Right
	}
	// A5 is the smallest paper that our tables have room on, and half of it is text.
	if p.Width < 8000 || p.Height < 11_000 || p.Text() < p.Width/2 || p.Height-p.Top-p.Bottom < p.Height/2 {
		return nil
	}
	return &p
}

// table reads the style of tables that the document uses most, else the first with a look
// of its own for titles.
func (r *reader) table() *Table {
	var best *node
	most := 0
	for _, id := range slices.Sorted(maps.Keys(r.body.tables)) {
		if s := r.styles[id]; s != nil && s.attr("type") == "table" && r.body.tables[id] > most {
			best, most = s, r.body.tables[id]
		}
	}
	for _, s := range r.order {
		if best == nil && s.attr("type") == "table" && s.attr("default") == "" && headOf(s) != nil {
			best = s
		}
	}
	if best == nil {
		return nil
	}
	var t Table
	for _, s := range r.chain(best) {
		for _, side := range []struct {
			names []string
			edge  *Edge
		}{{[]string{"top"}, &t.Top}, {[]string{"bottom"}, &t.Bottom}, {[]string{"left", "start"}, &t.Left}, {[]string{"right", "end"}, &t.Right}, {[]string{"insideH"}, &t.Across}, {[]string{"insideV"}, &t.Down}} {
			for _, name := range side.names {
				if n := s.at("tblPr", "tblBorders", name); n != nil {
					*side.edge = edge(n)
				}
			}
		}
		for _, part := range s.all("tblStylePr") {
			r.partOfTable(&t, part)
		}
	}
	if t.plain() {
		return nil
	}
	return &t
}

// plain says that a table would be drawn without any line or ground.
func (t Table) plain() bool {
	return t.HeadShade == "" && t.EvenShade == "" && t.Top.Kind == "" && t.Bottom.Kind == "" && t.Across.Kind == ""
}

func headOf(s *node) *node {
	for _, part := range s.all("tblStylePr") {
		if part.attr("type") == "firstRow" {
			return part
		}
	}
	return nil
}

func (r *reader) partOfTable(t *Table, part *node) {
	shade := ""
	if s := part.at("tcPr", "shd"); s != nil {
		if shade = r.colour(s, "fill", "themeFill"); shade == "auto" {
			shade = ""
		}
	}
	switch part.attr("type") {
	case "firstRow":
		t.HeadShade = shade
		if c := part.at("rPr", "color"); c != nil {
			t.HeadInk = hex(r.colour(c, "val", "themeColor"))
		}
		if b := part.at("rPr", "b"); b != nil {
			t.HeadBold = b.on()
		}
	case "band1Horz", "band2Horz":
		if shade != "" {
			t.EvenShade = shade
		}
	}
}
