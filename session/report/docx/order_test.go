package docx_test

import (
	"slices"
	"strings"
	"testing"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/opc/opctest"
)

// orders are the sequences in which the schema wants the children of an element (ISO/IEC
// 29500-1, annex A; 29500-4, annex A). Word asks to repair a file that has them otherwise.
var orders = func() map[string][]string {
	all := map[string][]string{}
	for name, children := range map[string]string{
		"pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs " +
			"suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd " +
			"snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment " +
			"textboxTightWrap outlineLvl divId cnfStyle rPr sectPr",
		"rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid " +
			"vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang",
		"tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing " +
			"tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
		"tcPr": "cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
		"sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType " +
			"pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
		"style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked " +
			"pPr rPr tblPr trPr tcPr tblStylePr",
		"tbl":        "tblPr tblGrid tr",
		"pBdr":       "top left bottom right between bar",
		"tblBorders": "top left bottom right insideH insideV",
		"tblCellMar": "top left bottom right",
		"lvl":        "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId lvlJc pPr rPr",
		"settings": "zoom embedTrueTypeFonts embedSystemFonts saveSubsetFonts mirrorMargins defaultTabStop evenAndOddHeaders " +
			"characterSpacingControl updateFields footnotePr compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator",
		"font":       "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic",
		"numbering":  "abstractNum num",
		"inline":     "extent effectExtent docPr cNvGraphicFramePr graphic",
		"pic":        "nvPicPr blipFill spPr",
		"chartSpace": "date1904 lang roundedCorners style clrMapOvr chart spPr txPr externalData",
	} {
		all[name] = strings.Fields(children)
	}
	return all
}()

// checkOrder fails where the children of an element are not in the order of the schema, or
// are none of its own.
func checkOrder(tb testing.TB, part string, n node) {
	tb.Helper()
	last := 0
	for _, k := range n.Kids {
		checkOrder(tb, part, k)
		order, known := orders[n.XMLName.Local]
		if !known || strings.HasSuffix(n.XMLName.Space, "/drawingml/2006/main") {
			continue // DrawingML has elements of the same names
		}
		at := slices.Index(order, k.XMLName.Local)
		switch {
		case at < 0:
			tb.Errorf("%s: %s is no child of %s", part, k.XMLName.Local, n.XMLName.Local)
		case at < last:
			tb.Errorf("%s: in %s, %s comes after %s", part, n.XMLName.Local, k.XMLName.Local, order[last])
		default:
			last = at
		}
	}
}

// checkNumbers fails where an identifier that has to be one of its kind is twice there, or
// where a relationship, a style or a list is named that does not exist.
func checkNumbers(tb testing.TB, parts map[string][]byte) {
	tb.Helper()
	styles := map[string]bool{}
	for _, s := range parsed(tb, parts["word/styles.xml"]).all("style") {
		if id := s.attr("styleId"); styles[id] {
			tb.Errorf("style %s is twice there", id)
		}
		styles[s.attr("styleId")] = true
	}
	lists := map[string]bool{"0": true}
	for _, n := range parsed(tb, parts["word/numbering.xml"]).all("num") {
		lists[n.attr("numId")] = true
	}
	seen := map[string]bool{}
	for name, body := range parts {
		if !strings.HasPrefix(name, "word/") || !strings.HasSuffix(name, ".xml") || strings.Count(name, "/") != 1 {
			continue
		}
		root, related := parsed(tb, body), map[string]bool{}
		if rels := parts["word/_rels/"+strings.TrimPrefix(name, "word/")+".rels"]; rels != nil {
			for _, r := range parsed(tb, rels).Kids {
				related[r.attr("Id")] = true
			}
		}
		for _, p := range root.all("docPr") {
			if seen[p.attr("id")] {
				tb.Errorf("%s: drawing %s is twice there", name, p.attr("id"))
			}
			seen[p.attr("id")] = true
		}
		for _, tag := range []string{"pStyle", "rStyle", "tblStyle", "basedOn", "next"} {
			for _, s := range root.all(tag) {
				if name != "word/numbering.xml" && !styles[s.attr("val")] {
					tb.Errorf("%s: there is no style %q", name, s.attr("val"))
				}
			}
		}
		for _, l := range root.all("numId") {
			if !lists[l.attr("val")] {
				tb.Errorf("%s: there is no list %q", name, l.attr("val"))
			}
		}
		checkRelated(tb, name, root, related)
	}
}

// checkRelated fails where a part names a relationship that it has not.
func checkRelated(tb testing.TB, name string, n node, related map[string]bool) {
	tb.Helper()
	const ns = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	for _, a := range n.Attrs {
		if a.Name.Space == ns && !related[a.Value] {
			tb.Errorf("%s: %s names relationship %q, which it has not", name, n.XMLName.Local, a.Value)
		}
	}
	for _, k := range n.Kids {
		checkRelated(tb, name, k, related)
	}
}

func TestElementsStandInTheOrderOfTheSchema(t *testing.T) {
	t.Parallel()
	for name, d := range map[string]*doc.Doc{
		"French": doctest.French(), "Arabic": doctest.Arabic(), "pictures": doctest.Pictures(), "hostile": doctest.Hostile(doctest.Strings[2]),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			parts := opctest.Parts(t, written(t, d))
			checkNumbers(t, parts)
			for part, body := range parts {
				if strings.HasSuffix(part, ".xml") {
					checkOrder(t, part, parsed(t, body))
				}
			}
		})
	}
}
