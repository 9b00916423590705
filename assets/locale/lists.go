package locale

// Lists are the words of what is printed for the room: who sits where, cards for doors,
// sheets to sign.
type Lists struct {
	Groups, Presence  string // titles of the documents
	Round, Group      string // %d
	Theme, Members    string // headings of columns
	Table, Rapporteur string
	Reports           string // heading of the order in which tables report
	Empty             string // nobody was seated yet
	SheetOf           string // %d day, %s college
	Person, Signature string
	Morning, Late     string
	Came              string // a line to fill in
	Needs             string // heading
	Internal          string // at the foot of documents that hold names
	Codes             string // why there are codes and no names
	Question          string
	Notes, Outputs    string
	Sheets            string // heading of what each table worked on
	Leaves            string // on the command line, %s what leaves with the documents
}

var listsFR = Lists{
	Groups: "Groupes et tables", Presence: "Feuilles de présence", Round: "Tour %d", Group: "Groupe %d",
	Theme: "Thème", Members: "Membres", Table: "Table", Rapporteur: "Rapporteur", Reports: "Ordre de restitution",
	Empty: "Aucun groupe n'est encore composé.", SheetOf: "Présence, jour %d : %s", Person: "Personne", Signature: "signature",
	Morning: "Matin", Late: "Après-midi", Came: "Présents le matin : ………     Présents l'après-midi : ………",
	Needs: "Besoins d'accès, par demi-journée", Internal: "Document interne avec des noms : il ne quitte pas le CA et la coordination.",
	Codes: "Les personnes sont désignées par leur code de badge.", Question: "Question", Notes: "Notes", Outputs: "Produits",
	Sheets: "Travaux des tables", Leaves: "Part avec ces documents :%s",
}

var listsAR = Lists{
	Groups: "المجموعات والطاولات", Presence: "أوراق الحضور", Round: "الدورة %d", Group: "المجموعة %d",
	Theme: "الموضوع", Members: "الأعضاء", Table: "الطاولة", Rapporteur: "المقرر(ة)", Reports: "ترتيب العرض",
	Empty: "لم تشكل أي مجموعة بعد.", SheetOf: "الحضور، اليوم %d: %s", Person: "المشارك(ة)", Signature: "التوقيع",
	Morning: "صباحا", Late: "بعد الزوال", Came: "الحاضرون صباحا: ………     الحاضرون بعد الزوال: ………",
	Needs: "حاجات الولوج حسب نصف اليوم", Internal: "وثيقة داخلية فيها أسماء: لا تخرج من المجلس والتنسيق.",
	Codes: "يشار إلى الأشخاص برموز شاراتهم.", Question: "السؤال", Notes: "ملاحظات", Outputs: "المخرجات",
	Sheets: "أعمال الطاولات", Leaves: "يخرج مع هذه الوثائق:%s",
}

var listsEN = Lists{
	Groups: "Groups and tables", Presence: "Attendance sheets", Round: "Round %d", Group: "Group %d",
	Theme: "Theme", Members: "Members", Table: "Table", Rapporteur: "Rapporteur", Reports: "Order of reports",
	Empty: "No group is composed yet.", SheetOf: "Attendance, day %d: %s", Person: "Person", Signature: "signature",
	Morning: "Morning", Late: "Afternoon", Came: "Present in the morning: ………     Present in the afternoon: ………",
	Needs: "Access needs by half-day", Internal: "Internal document with names: it stays with the board and the coordination.",
	Codes: "People are named by the code of their badge.", Question: "Question", Notes: "Notes", Outputs: "Outputs",
	Sheets: "What the tables worked on", Leaves: "Leaves with these documents:%s",
}
