package locale

// Deliverables name what leaves the retreat: the one table of documents, formats and
// profiles that the screen, the command line and the annexes print.
type Deliverables struct {
	Documents map[string]string // by report.Document
	Formats   map[string]string // short names by the ending of files
	Profiles  map[string]string // how far documents travel, by name
}

// Document is what a document is called; one without a name shows its code.
func (d Deliverables) Document(code string) string { return orCode(d.Documents, code) }

// Format is what a format is called; one without a name shows its ending.
func (d Deliverables) Format(ending string) string { return orCode(d.Formats, ending) }

func orCode(names map[string]string, code string) string {
	if name := names[code]; name != "" {
		return name
	}
	return code
}

var deliverablesFR = Deliverables{
	Documents: map[string]string{
		"feuille-de-route": "Feuille de route préparatoire",
		"note":             "Note méthodologique",
		"soutien":          "Journal du soutien",
		"rapport":          "Rapport de la retraite",
		"plan":             "Plan stratégique",
		"synthese":         "Synthèse, deux pages",
		"releve":           "Relevé du jour, deux pages",
		"deroule":          "Déroulé, une page par jour",
		"bulletins":        "Bulletins de vote",
		"groupes":          "Tables et portes",
		"presence":         "Feuilles de présence",
		"travail":          "Plan de travail",
		"constats":         "Cartes pour la galerie",
		"fiches":           "Fiches à remplir",
		"questionnaires":   "Questionnaires à cocher",
		"guides":           "Guides d'entretien",
		"pv":               "Procès-verbal de validation",
		"retours":          "Traitement des retours",
		"traitement":       "Fiche de traitement des données",
		"idees":            "Liste des idées",
	},
	Formats: map[string]string{
		"docx": "Word", "md": "Markdown", "pdf": "PDF", "html": "Page web", "xlsx": "Excel", "pptx": "PowerPoint",
		"ics": "Calendrier", "jsonl": "JSON Lines", "csv": "CSV",
	},
	Profiles: map[string]string{
		"diffusion": "diffusion, sans noms", "interne": "interne, avec les noms", "archive": "archive chiffrée, tout",
	},
}

var deliverablesAR = Deliverables{
	Documents: map[string]string{
		"feuille-de-route": "خارطة الطريق التحضيرية",
		"note":             "المذكرة المنهجية",
		"soutien":          "سجل المواكبة",
		"rapport":          "تقرير اللقاء",
		"plan":             "المخطط الاستراتيجي",
		"synthese":         "ملخص في صفحتين",
		"releve":           "خلاصة اليوم في صفحتين",
		"deroule":          "سير الأيام، صفحة لكل يوم",
		"bulletins":        "أوراق التصويت",
		"groupes":          "الطاولات وبطاقات الأبواب",
		"presence":         "أوراق الحضور",
		"travail":          "خطة العمل",
		"constats":         "بطاقات المعرض",
		"fiches":           "أوراق للملء",
		"questionnaires":   "استمارات التقييم",
		"guides":           "أدلة المقابلات",
		"pv":               "محضر المصادقة",
		"retours":          "معالجة الملاحظات",
		"traitement":       "بطاقة معالجة المعطيات",
		"idees":            "لائحة الأفكار",
	},
	Formats: map[string]string{
		"docx": "Word", "md": "Markdown", "pdf": "PDF", "html": "صفحة ويب", "xlsx": "Excel", "pptx": "PowerPoint",
		"ics": "تقويم", "jsonl": "JSON Lines", "csv": "CSV",
	},
	Profiles: map[string]string{
		"diffusion": "للنشر، دون أسماء", "interne": "داخلية، بالأسماء", "archive": "أرشيف مشفر، كل شيء",
	},
}

var deliverablesEN = Deliverables{
	Documents: map[string]string{
		"feuille-de-route": "Preparatory road map",
		"note":             "Technical proposal",
		"soutien":          "Log of support",
		"rapport":          "Report of the retreat",
		"plan":             "Strategic plan",
		"synthese":         "Summary, two pages",
		"releve":           "Minutes of a day, two pages",
		"deroule":          "Run sheet, a page a day",
		"bulletins":        "Ballots",
		"groupes":          "Tables and door cards",
		"presence":         "Attendance sheets",
		"travail":          "Work plan",
		"constats":         "Cards for the gallery",
		"fiches":           "Sheets to fill in",
		"questionnaires":   "Questionnaires to tick",
		"guides":           "Interview guides",
		"pv":               "Record of validation",
		"retours":          "Answers to the comments",
		"traitement":       "Data protection sheet",
		"idees":            "List of ideas",
	},
	Formats: map[string]string{
		"docx": "Word", "md": "Markdown", "pdf": "PDF", "html": "Web page", "xlsx": "Excel", "pptx": "PowerPoint",
		"ics": "Calendar", "jsonl": "JSON Lines", "csv": "CSV",
	},
	Profiles: map[string]string{
		"diffusion": "for release, no names", "interne": "internal, with names", "archive": "encrypted archive, all",
	},
}
