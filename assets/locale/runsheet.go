package locale

// RunSheet are the words of the sheet by which a day is run.
type RunSheet struct {
	Title string
	Empty string
	Hours string // %s and %s: an hour that became another
}

var (
	runSheetFR = RunSheet{Title: "Déroulé", Empty: "Ce fichier n'a pas d'agenda.", Hours: "%s au lieu de %s"}
	runSheetAR = RunSheet{Title: "سير الأيام", Empty: "لا برنامج في هذا الملف.", Hours: "%s عوض %s"}
	runSheetEN = RunSheet{Title: "Run sheet", Empty: "This file has no agenda.", Hours: "%s instead of %s"}
)
