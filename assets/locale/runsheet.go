package locale

// RunSheet are the words of the sheet by which a day is run.
type RunSheet struct {
	Title string
	Empty string
}

var (
	runSheetFR = RunSheet{Title: "Déroulé", Empty: "Ce fichier n'a pas d'agenda."}
	runSheetAR = RunSheet{Title: "سير الأيام", Empty: "لا برنامج في هذا الملف."}
	runSheetEN = RunSheet{Title: "Run sheet", Empty: "This file has no agenda."}
)
