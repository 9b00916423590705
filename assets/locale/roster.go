package locale

// Roster are the words of lists of people, on the command line and where they are read.
type Roster struct {
	BoardNames, StaffNames   string // how lists call the two colleges, separated by |
	FrenchNames, ArabicNames string // how lists call the languages
	NoBook                   string // %s file: no workbook
	LockedBook               string // %s file
	BigBook                  string // %s file
	NoWho                    string // a row with neither code nor name
	Twice                    string // %s code or name
}

var rosterFR = Roster{
	BoardNames:  "conseil|conseil d'administration|bureau|administrateur|administratrice",
	StaffNames:  "personnel|salarié|salariée|salariés|équipe salariée|bénévole|employé|employée",
	FrenchNames: "fr|français|francais|f", ArabicNames: "ar|arabe|a|darija",
	NoBook:     "%s n'est pas un classeur Excel lisible ; enregistrez la feuille en .xlsx ou en « CSV UTF-8 »",
	LockedBook: "%s a un mot de passe, ou le format d'Excel d'avant 2007 ; enregistrez-le en .xlsx sans mot de passe",
	BigBook:    "%s est trop grand ; ne gardez que la première feuille et ses colonnes utiles",
	NoWho:      "ni code ni nom", Twice: "« %s » est déjà plus haut dans la liste",
}

var rosterAR = Roster{
	BoardNames:  "مجلس الإدارة|المكتب|عضو المجلس|عضوة المجلس",
	StaffNames:  "فريق العمل|الطاقم|المستخدمون|الأجراء|المتطوعون",
	FrenchNames: "الفرنسية|فرنسية|فرنسي", ArabicNames: "العربية|عربية|عربي|الدارجة",
	NoBook:     "%s ليس مصنف Excel مقروءا؛ احفظوا الورقة بصيغة xlsx أو CSV UTF-8",
	LockedBook: "%s محمي بكلمة سر أو بصيغة Excel قبل 2007؛ احفظوه بصيغة xlsx دون كلمة سر",
	BigBook:    "%s كبير جدا؛ احتفظوا بالورقة الأولى وبأعمدتها المفيدة",
	NoWho:      "لا رمز ولا اسم", Twice: "«%s» موجود أعلاه في اللائحة",
}

var rosterEN = Roster{
	BoardNames:  "board of directors|board member|director",
	StaffNames:  "team|employee|employees|volunteer",
	FrenchNames: "french", ArabicNames: "arabic",
	NoBook:     "%s is no Excel workbook that can be read; save the sheet as .xlsx or as CSV UTF-8",
	LockedBook: "%s has a password, or the form of Excel before 2007; save it as .xlsx without a password",
	BigBook:    "%s is too large; keep the first sheet and the columns that matter",
	NoWho:      "neither code nor name", Twice: "%q stands higher up in the list",
}
